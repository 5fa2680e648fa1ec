import { isFailure } from '../knowledge/codes.ts'
import type { SignIn, TenantFailure, TenantFailures } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention, Sign, Symptoms } from '../model/symptoms.ts'
import { codeInQuestion, type CodesOfCause } from './code-in-question.ts'
import { isTold } from './is-told.ts'
import { eventInQuestion } from './sign-in-chain.ts'
import { pointsElsewhere } from './signing-in.ts'

/** A failure that several people met lately. */
export interface SharedFailure {
  /** The AADSTS number met most. */
  readonly code: number
  /** How many, the person examined apart. */
  readonly people: number
  /** From when on was looked. */
  readonly since: Instant
  readonly last: Instant
  /** At least half of all who failed for whatever reason. */
  readonly isOfMost: boolean
}

/** A failure that stops a whole organisation, as one person or many mean it. */
export interface SharedInQuestion {
  /** The AADSTS number; absent when only the words tell. */
  readonly code: number
  /** The person's own. */
  readonly event?: SignIn
  readonly explains: Certainty
  /** Of the others, when the log of everybody can be read. */
  readonly shared?: SharedFailure
}

interface Known {
  readonly signIns?: readonly SignIn[] | undefined
  readonly tenantFailures?: TenantFailures | undefined
  /** The person examined; absent for a question about many. */
  readonly userId?: string | undefined
}

interface SharedCause extends CodesOfCause {
  /** The person signs in the way that is broken: then the failures of others tell, also without an own one in the log. */
  readonly isAffected?: boolean
}

/** From so many on, others tell what is wrong with one who is not in the log. */
const several = 3

/** Signs of somebody who is let in and misses something, or is asked for consent. */
const afterSigningIn: readonly Sign[] = [
  'says-no-licence',
  'lacks-service',
  'says-no-mailbox',
  'about-membership',
  'app-not-listed',
  'says-not-assigned',
  'needs-consent',
]

/** Whether these symptoms can mean a failure that stops everybody with one of these codes. */
export const mayBeShared = (codes: readonly number[], symptoms: Symptoms): boolean => {
  const quoted = symptoms.codes.filter(isFailure)
  if (quoted.length > 0) return quoted.some((code) => codes.includes(code))
  return symptoms.signs.length === 0 || symptoms.signs.some((sign) => !afterSigningIn.includes(sign))
}

/** Who of the others met one of these codes lately, for an app when it is named; undefined when nobody did. */
export const sharedFailure = (
  codes: readonly number[],
  { tenantFailures, userId }: Known,
  app?: AppMention,
): SharedFailure | undefined => {
  if (!tenantFailures) return undefined
  const others = tenantFailures.failures.filter((failure) => failure.userId !== userId && isFailure(failure.errorCode))
  const met = others.filter((failure) => codes.includes(failure.errorCode) && isOfApp(failure, app))
  const [newest] = met
  if (!newest) return undefined
  const people = peopleIn(met)
  return {
    code: newest.errorCode,
    people,
    since: tenantFailures.since,
    last: newest.createdDateTime,
    isOfMost: people * 2 >= peopleIn(others),
  }
}

/**
 * Whether a failure with these codes, which hits everybody who signs in the same way, is what the words mean: the person's own
 * event, the code they quote, or, for a question about many, what many meet. Undefined when they mean another failure.
 */
export const sharedInQuestion = (
  cause: SharedCause,
  known: Known,
  symptoms: Symptoms,
  now: Instant,
): SharedInQuestion | undefined => {
  const shared = sharedFailure(cause.codes, known)
  const own = codeInQuestion(cause, known.signIns, symptoms, now)
  if (own?.laterSuccess && !isTold(symptoms)) return undefined
  if (own?.event) return withOthers(own.code, asSure(own.explains, shared), shared, own.event)
  // Another failure of their own is what they mean, whatever others meet.
  const other = eventInQuestion(known.signIns ?? [], symptoms, now)
  if (other && !other.laterSuccess) return undefined
  const quoted = symptoms.codes.find((code) => cause.codes.includes(code))
  if (quoted !== undefined)
    return withOthers(quoted, known.tenantFailures && !shared ? 'probably' : 'certainly', shared)
  const explains = shared && unquoted(cause, shared, known, symptoms)
  return explains && withOthers(shared.code, explains, shared)
}

/** What several others meet as well is what somebody who cannot get in means. */
const asSure = (explains: Certainty, shared: SharedFailure | undefined): Certainty =>
  explains === 'probably' && shared && shared.people >= several ? 'certainly' : explains

const withOthers = (
  code: number,
  explains: Certainty,
  shared: SharedFailure | undefined,
  event?: SignIn,
): SharedInQuestion => ({ code, explains, ...(event ? { event } : {}), ...(shared ? { shared } : {}) })

const unquoted = (
  { codes, signs, isAffected }: SharedCause,
  shared: SharedFailure,
  known: Known,
  symptoms: Symptoms,
): Certainty | undefined => {
  if (symptoms.codes.some(isFailure) || symptoms.requestId || symptoms.correlationId) return undefined
  if (pointsElsewhere(symptoms, signs)) return undefined
  if (symptoms.who.is === 'many') {
    const isTheirs = symptoms.app === undefined || sharedFailure(codes, known, symptoms.app) !== undefined
    if (shared.people < 2) return undefined
    // Nobody met it at the app they name: it may be another matter.
    if (!isTheirs) return 'possibly'
    return shared.isOfMost && shared.people >= several ? 'certainly' : 'probably'
  }
  const isSaid = symptoms.signs.includes('cannot-sign-in')
  return isAffected && isSaid && shared.people >= several ? 'probably' : undefined
}

const isOfApp = ({ appId, resourceId }: TenantFailure, app: AppMention | undefined): boolean =>
  !app || app.appIds.length === 0 || app.appIds.includes(appId) || app.appIds.includes(resourceId)

const peopleIn = (failures: readonly TenantFailure[]): number => new Set(failures.map(({ userId }) => userId)).size
