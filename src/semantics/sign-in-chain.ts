import { isFailure } from '../knowledge/codes.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention, Symptoms } from '../model/symptoms.ts'

/** The sign-in somebody asks about, and a success for the same app that came after it. */
export interface EventInQuestion {
  readonly event: SignIn
  readonly laterSuccess?: SignIn
}

const hour = 3_600_000
/** How far back an unnamed failure can still be what somebody complains about today. */
const recently = 72 * hour
/** How far back a failure with the code somebody quotes can lie. */
const quotedWithin = 7 * 24 * hour

/** Whether this event belongs to the app meant: as the app signed in to, or as the service it reaches. */
export const concernsApp = (event: SignIn, app: AppMention): boolean =>
  app.appIds.includes(event.appId) ||
  app.appIds.includes(event.resourceId) ||
  [event.appDisplayName, event.resourceDisplayName].some((name) => name.toLowerCase() === app.name.toLowerCase())

/**
 * Finds the event somebody means: by request id, by correlation id, by the code they quote, by the app they name, else the
 * newest failure of the last three days. Of one attempt (events that share a correlation id) the last event decides.
 */
export const eventInQuestion = (
  signIns: readonly SignIn[],
  symptoms: Symptoms,
  now: Instant,
): EventInQuestion | undefined => {
  const event = named(signIns, symptoms) ?? quoted(signIns, symptoms, now) ?? newestFailure(signIns, symptoms, now)
  if (!event) return undefined
  const laterSuccess = signIns.find((other) => isAfter(other, event) && other.appId === event.appId && isSuccess(other))
  return laterSuccess ? { event, laterSuccess } : { event }
}

/** The last event of each attempt, newest attempt first. */
export const outcomes = (signIns: readonly SignIn[]): readonly SignIn[] => {
  const seen = new Set<string>()
  return newestFirst(signIns).filter((event) => !seen.has(event.correlationId) && seen.add(event.correlationId))
}

/** Whether an attempt that ended with this event let the person in. */
export const isSuccess = (event: SignIn): boolean => event.errorCode === 0

/** The person did not get in: a failure, or an interrupt that was the last thing that happened. */
const stopped = (event: SignIn): boolean => isFailure(event.errorCode)

const named = (signIns: readonly SignIn[], { requestId, correlationId }: Symptoms): SignIn | undefined => {
  const byRequest = requestId && signIns.find(({ id }) => id === requestId)
  if (byRequest) return byRequest
  return correlationId ? newestFirst(signIns).find((event) => event.correlationId === correlationId) : undefined
}

const quoted = (signIns: readonly SignIn[], { codes, app }: Symptoms, now: Instant): SignIn | undefined => {
  const matching = newestFirst(signIns).filter(
    (event) => codes.includes(event.errorCode) && age(event, now) <= quotedWithin,
  )
  return matching.find((event) => app && concernsApp(event, app)) ?? matching[0]
}

const newestFailure = (signIns: readonly SignIn[], { codes, app }: Symptoms, now: Instant): SignIn | undefined => {
  if (codes.length > 0) return undefined
  const recent = outcomes(signIns).filter((event) => age(event, now) <= recently)
  return (app ? recent.filter((event) => concernsApp(event, app)) : recent).find(stopped)
}

const age = (event: SignIn, now: Instant): number => Date.parse(now) - Date.parse(event.createdDateTime)
const isAfter = (one: SignIn, other: SignIn): boolean =>
  Date.parse(one.createdDateTime) > Date.parse(other.createdDateTime)
const newestFirst = (signIns: readonly SignIn[]): readonly SignIn[] =>
  signIns.toSorted((one, other) => Date.parse(other.createdDateTime) - Date.parse(one.createdDateTime))
