import { isFailure } from '../knowledge/codes.ts'
import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { appGrants, isGranted } from './app-grants.ts'
import { appOfEvent, nameOfApp, type AppHere } from './app-of-event.ts'
import type { CodeInQuestion } from './code-in-question.ts'
import { mayConcern } from './may-concern.ts'
import { eventInQuestion, isStop } from './sign-in-chain.ts'
import { needsAdministrator, userConsent } from './user-consent.ts'
import { unsolvedCode } from './unsolved-code.ts'

/** Who has to allow what an app asks for: `admin`; `missing`: nobody did; `declined`: the person said no. */
export interface ConsentInQuestion {
  readonly is: 'admin' | 'missing' | 'declined'
  /** Name of the app, `none` when nothing tells it. */
  readonly app: string
  /** The app in this tenant, where it is there. */
  readonly here?: AppHere
  readonly code?: number
  readonly event?: SignIn
  readonly explains: Certainty
}

/** Codes of consent, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/unexpected-error-performing-consent */
const codes = {
  admin: [90093, 90094, 90095, 90096, 90097, 900941, 900942, 900981],
  missing: [65001],
  declined: [65004, 650041],
} as const satisfies Record<ConsentInQuestion['is'], readonly number[]>
const all: readonly number[] = Object.values(codes).flat()
const isOf = (kind: ConsentInQuestion['is'], code: number): boolean => codes[kind].some((one) => one === code)

const own: readonly Sign[] = ['needs-consent', 'says-admin-approval', 'declined-consent']

type ConsentFacts = Partial<Pick<Facts, 'signIns' | 'app' | 'appConsents' | 'authorizationPolicy'>>

/** Whether these symptoms can be about consent. */
export const mayLackConsent = (symptoms: Symptoms): boolean => mayConcern(all, own, symptoms)

/** The consent that the words are about: by the event of the log, the code they quote, or what the screen says. Undefined when they mean something else. */
export const consentInQuestion = (
  facts: ConsentFacts,
  symptoms: Symptoms,
  now: Instant,
): ConsentInQuestion | undefined => {
  const asked = unsolvedCode({ codes: all, signs: own }, facts.signIns, symptoms, now)
  if (!asked)
    return symptoms.codes.some(isFailure) || isSolved(facts, symptoms, now) ? undefined : spokenOf(facts, symptoms, now)
  const { code, event, explains } = asked
  const here = appOfEvent(facts.app, event)
  return {
    is: kindOf(asked, facts, symptoms),
    app: nameOfApp(event, facts.app, symptoms),
    ...(here && { here }),
    code,
    ...(event && { event }),
    explains,
  }
}

const kindOf = ({ code, event }: CodeInQuestion, facts: ConsentFacts, symptoms: Symptoms): ConsentInQuestion['is'] => {
  if (isOf('admin', code)) return 'admin'
  if (isOf('missing', code))
    return symptoms.signs.includes('says-admin-approval') && !symptoms.codes.includes(code) ? 'admin' : 'missing'
  // Leaving the page that asks for an administrator is logged as a no of the person.
  const wasAsked = facts.signIns?.some(
    (other) => event !== undefined && other.correlationId === event.correlationId && isOf('admin', other.errorCode),
  )
  return wasAsked || needsAdministrator(userConsent({ ...facts, app: appOfEvent(facts.app, event) }))
    ? 'admin'
    : 'declined'
}

/** No event and no code: what the screen said, with what the tenant shows of the app. */
const spokenOf = (facts: ConsentFacts, symptoms: Symptoms, now: Instant): ConsentInQuestion | undefined => {
  const { app: told } = symptoms
  // An app that only the log named failed for another reason: it is not the one that asks.
  const isNamed = told !== undefined && !told.fromLog && told.appIds.length < 2
  const known: ConsentFacts = isNamed ? facts : withoutApp(facts)
  const here = appOfEvent(known.app, undefined)
  const spoken = bySigns(known, here, symptoms)
  return (
    spoken && {
      is: spoken.is,
      app: isNamed ? nameOfApp(undefined, known.app, symptoms) : 'none',
      ...(here && { here }),
      explains: isNamed && isStopped(facts, symptoms, now) ? 'possibly' : spoken.explains,
    }
  )
}

const withoutApp = ({ signIns, authorizationPolicy }: ConsentFacts): ConsentFacts => ({
  ...(signIns && { signIns }),
  ...(authorizationPolicy && { authorizationPolicy }),
})

/** The refusal that is meant came before a success: there is nothing left to consent to. */
const isSolved = ({ signIns }: ConsentFacts, symptoms: Symptoms, now: Instant): boolean => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  return question?.laterSuccess !== undefined && all.includes(question.event.errorCode)
}

/** Another failure is the newest thing that happened. */
const isStopped = ({ signIns }: ConsentFacts, symptoms: Symptoms, now: Instant): boolean => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  return question !== undefined && isStop(question.event) && !question.laterSuccess
}

const bySigns = (
  facts: ConsentFacts,
  here: AppHere | undefined,
  symptoms: Symptoms,
): Pick<ConsentInQuestion, 'is' | 'explains'> | undefined => {
  const { signs } = symptoms
  const grants = appGrants(facts)
  const isNothing = grants !== undefined && !isGranted(grants)
  const needsAdmin = needsAdministrator(userConsent(facts))
  if (signs.includes('says-admin-approval'))
    return { is: 'admin', explains: asksOnPhone(symptoms) ? 'possibly' : isNothing ? 'certainly' : 'probably' }
  if (signs.includes('declined-consent')) return { is: needsAdmin ? 'admin' : 'declined', explains: 'probably' }
  // "Permission" is said of files and folders as well: only an app that was never allowed anything tells more.
  if (!signs.includes('needs-consent') || !here || !mayAsk(here)) return undefined
  if (isNothing) return { is: needsAdmin ? 'admin' : 'missing', explains: 'probably' }
  return { is: 'missing', explains: grants && asksAgain(symptoms) ? 'probably' : 'possibly' }
}

const microsoft = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'
/** Apps of Microsoft, and those that only sign people in with SAML or a stored password, ask nobody for consent. */
const mayAsk = ({ appOwnerOrganizationId, preferredSingleSignOnMode }: AppHere): boolean =>
  appOwnerOrganizationId !== microsoft &&
  preferredSingleSignOnMode !== 'saml' &&
  preferredSingleSignOnMode !== 'password'

/** The second step is approved as well, on a phone; then nobody speaks of an administrator. */
const asksOnPhone = ({ signs, quoted }: Symptoms): boolean =>
  signs.includes('asks-for-approval') && !/\badmin|beheerder/i.test(quoted)

const again =
  /\b(?:(?:every|each) (?:single )?time|always|again and again|over and over|keeps? (?:on )?asking|every day|steeds|telkens|elke (?:keer|dag|ochtend)|iedere keer|altijd|blijft|opnieuw|weer)\b/iu

/** Whether the words say that a page comes back though it was answered. */
export const asksAgain = ({ signs, quoted }: Symptoms): boolean => signs.includes('keeps-asking') || again.test(quoted)
