import { familyOf, isFailure } from '../knowledge/codes.ts'
import type { SignIn, TenantFailures } from '../model/facts/sign-ins.ts'
import type { ServiceIssue } from '../model/facts/tenant.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { concernsService, isOngoing, kindOf, type IssueKind } from './service-issues.ts'
import { sharedFailure, type SharedFailure } from './shared-failure.ts'
import { eventInQuestion } from './sign-in-chain.ts'

/** An open incident at Microsoft that can be what the words are about. */
export interface Outage {
  readonly issue: ServiceIssue
  readonly kind: IssueKind
  readonly explains: Certainty
  readonly event?: SignIn
  /** Others with the same failure. */
  readonly shared?: SharedFailure
}

interface OutageFacts {
  readonly serviceIssues: readonly ServiceIssue[]
  readonly signIns?: readonly SignIn[] | undefined
  readonly tenantFailures?: TenantFailures | undefined
  readonly userId?: string | undefined
}

/** AADSTS500121: the second step was not completed; other codes of the family ask for it or for its registration. */
const notCompleted = 500121

const vague: readonly Sign[] = [
  'cannot-sign-in',
  'asks-if-anything-is-wrong',
  'another-complaint',
  'signed-in-but-app-refuses',
  'says-down',
  'keeps-asking',
  'blank-page',
  'page-unreachable',
  'app-times-out',
  'from-elsewhere',
  'own-device',
]
const ofPrompt: readonly Sign[] = ['asks-for-approval', 'gets-no-prompt']
/** Trouble is noticed before Microsoft writes it down. */
const noticedBefore = 3_600_000

/** The open incident that fits what is told and seen, in kind, app and time; undefined when the failure meant is explained otherwise, or is older. Microsoft's smaller advisories count only for who asks whether the service is down. */
export const outageInQuestion = (facts: OutageFacts, symptoms: Symptoms, now: Instant): Outage | undefined => {
  const question = eventInQuestion(facts.signIns ?? [], symptoms, now)
  if (question?.laterSuccess && !symptoms.signs.includes('says-down')) return undefined
  const event = question?.laterSuccess ? undefined : question?.event
  return facts.serviceIssues
    .filter((issue) => isOngoing(issue, now))
    .flatMap((issue) => fitting(issue, event, facts, symptoms) ?? [])
    .toSorted((one, other) => order(one.explains) - order(other.explains))[0]
}

const order = (certainty: Certainty): number => ['certainly', 'probably', 'possibly'].indexOf(certainty)

const fitting = (
  issue: ServiceIssue,
  event: SignIn | undefined,
  facts: OutageFacts,
  symptoms: Symptoms,
): Outage | undefined => {
  const kind = kindOf(issue)
  if (!kind || !isInTime(issue, event) || !isOfKind(kind, event, symptoms)) return undefined
  const app = symptoms.app
  if (kind === 'service' && !(app && concernsService(issue, app))) return undefined
  const codes = event ? [event.errorCode] : symptoms.codes.filter(isFailure)
  const shared = sharedFailure(codes, facts)
  const explains = howSurely(issue, kind, shared, symptoms)
  return explains && { issue, kind, explains, ...(event ? { event } : {}), ...(shared ? { shared } : {}) }
}

const howSurely = (
  { classification }: ServiceIssue,
  kind: IssueKind,
  shared: SharedFailure | undefined,
  { signs, app, who }: Symptoms,
): Certainty | undefined => {
  const isDown = signs.includes('says-down')
  if (classification !== 'incident') return isDown ? 'possibly' : undefined
  if (kind === 'service' && app?.fromLog) return isDown || signs.includes('cannot-sign-in') ? 'probably' : undefined
  if (isDown || (shared && shared.people > 1) || (who.is === 'many' && kind === 'service')) return 'certainly'
  return 'probably'
}

/** A failure that began before the incident has another cause. */
const isInTime = ({ startDateTime }: ServiceIssue, event: SignIn | undefined): boolean =>
  !event || Date.parse(event.createdDateTime) >= Date.parse(startDateTime) - noticedBefore

/** A code with a reason of its own, or words about something else, are not explained by a fault at Microsoft. */
const isOfKind = (kind: IssueKind, event: SignIn | undefined, symptoms: Symptoms): boolean => {
  if (kind === 'second-step' && symptoms.signs.some((sign) => methodIsGone.has(sign))) return false
  const codes = event ? [event.errorCode] : symptoms.codes.filter(isFailure)
  if (event && ownAnswer.test(event.additionalDetails)) return false
  if (codes.length > 0) return codes.every((code) => isCodeOf(kind, code))
  return symptoms.clientCodes.length === 0 && saysSo[kind](symptoms)
}

const saysSo = {
  'signing-in': ({ signs }) => areOnly(signs, vague) && signs.some((sign) => aboutSigningIn.has(sign)),
  'second-step': ({ signs }) =>
    areOnly(signs, [...vague, ...ofPrompt]) && signs.some((sign) => ofPrompt.includes(sign)),
  service: ({ signs }) => areOnly(signs, vague),
} as const satisfies Record<IssueKind, (symptoms: Symptoms) => boolean>

const areOnly = (signs: readonly Sign[], allowed: readonly Sign[]): boolean =>
  signs.every((sign) => allowed.includes(sign))

/** A fault at Microsoft gives codes of its service; one of the second step leaves that uncompleted. */
const isCodeOf = (kind: IssueKind, code: number): boolean =>
  code === notCompleted ? kind === 'second-step' : familyOf(code) === 'service'

const aboutSigningIn: ReadonlySet<Sign> = new Set(['cannot-sign-in', 'says-down', 'keeps-asking', 'page-unreachable'])

/** What the log says of a second step that did reach the person. */
const ownAnswer = /declin|fraud|wrong|incorrect|invalid/i
/** A phone that is new or lost needs no incident to explain it. */
const methodIsGone: ReadonlySet<Sign> = new Set(['lost-method', 'new-phone', 'number-changed', 'refused-prompt'])
