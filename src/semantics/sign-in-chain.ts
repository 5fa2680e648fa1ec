import { isFailure, isInterrupt } from '../knowledge/codes.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention, Sign, Symptoms } from '../model/symptoms.ts'
import { canBeDeviceTold } from './device-told.ts'

/** The sign-in somebody asks about, and the newest success for the same app (or of the same attempt) that came after it. */
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
 * Finds the event somebody means: by request id, by correlation id, by the code they quote, else (when they name no event
 * at all) the newest failure of the last three days, of the app they name. Of several the one at the time they tell; a
 * failure before that time is not what they mean. Of one attempt (events that share a correlation
 * id) the last event decides: an interrupt gives way to the failure that followed it.
 */
export const eventInQuestion = (
  signIns: readonly SignIn[],
  symptoms: Symptoms,
  now: Instant,
): EventInQuestion | undefined => {
  const events = newestFirst(signIns)
  const meant = named(events, symptoms) ?? quoted(events, symptoms, now) ?? newestFailure(events, symptoms, now)
  if (!meant) return undefined
  const event = decisive(meant, events)
  const laterSuccess = events
    .slice(0, events.indexOf(event))
    .find((other) => isSuccess(other) && (other.appId === event.appId || attemptOf(other) === attemptOf(event)))
  return laterSuccess ? { event, laterSuccess } : { event }
}

/** The last event of each attempt, newest attempt first. */
export const outcomes = (signIns: readonly SignIn[]): readonly SignIn[] => {
  const seen = new Set<string>()
  return newestFirst(signIns).filter((event) => !seen.has(attemptOf(event)) && seen.add(attemptOf(event)))
}

/** Whether an attempt that ended with this event let the person in. */
export const isSuccess = (event: SignIn): boolean => event.errorCode === 0

/** Whether an attempt that ended with this event left the person outside: a failure, or an interrupt that was the last thing that happened. */
export const isStop = (event: SignIn): boolean => isFailure(event.errorCode)

/** Whether this happened in the last three days. */
export const isRecent = (event: SignIn, now: Instant): boolean => age(event, now) <= recently

const named = (events: readonly SignIn[], symptoms: Symptoms): SignIn | undefined => {
  const { requestId, correlationId, codes } = symptoms
  const byRequest = requestId && events.find(({ id }) => sameId(id, requestId))
  if (byRequest) return byRequest
  if (!correlationId) return undefined
  const attempt = events.filter((event) => sameId(event.correlationId, correlationId))
  return attempt.find(({ errorCode }) => codes.includes(errorCode)) ?? attempt[0]
}

const quoted = (events: readonly SignIn[], symptoms: Symptoms, now: Instant): SignIn | undefined => {
  const { app, codes } = symptoms
  const matching = events.filter(
    (event) => !isSuccess(event) && codes.includes(event.errorCode) && age(event, now) <= quotedWithin,
  )
  const ofApp = matching.filter((event) => app && concernsApp(event, app))
  const fits = ({ device }: SignIn): boolean => canBeDeviceTold(device.operatingSystem, symptoms.quoted)
  const isThen = (event: SignIn): boolean => isDuring(event, symptoms)
  const best = (some: readonly SignIn[]): SignIn | undefined =>
    some.find((event) => isThen(event) && fits(event)) ?? some.find(fits) ?? some.find(isThen) ?? some[0]
  return best(ofApp) ?? best(matching)
}

/** Somebody who names an event or a code that the log does not hold means none of the others; nor does who tells a time mean what was before it. */
const newestFailure = (events: readonly SignIn[], symptoms: Symptoms, now: Instant): SignIn | undefined => {
  const { codes, requestId, correlationId, app, during } = symptoms
  if (codes.length > 0 || requestId || correlationId) return undefined
  const stops = outcomes(events).filter(
    (event) => isStop(event) && age(event, now) <= farBack(symptoms) && (!app || concernsApp(event, app)),
  )
  if (!during) return stops[0]
  return stops.find((event) => isDuring(event, symptoms)) ?? stops.find((event) => isFrom(event, during.from))
}

/** Who asks whether anything is wrong asks about now, whatever happened last week. */
const asksAboutNow: readonly Sign[] = ['asks-if-anything-is-wrong', 'stay-signed-in-question']
const farBack = ({ during, signs }: Symptoms): number =>
  during && !signs.some((sign) => asksAboutNow.includes(sign)) ? quotedWithin : recently

const isFrom = ({ createdDateTime }: SignIn, from: Instant): boolean => Date.parse(createdDateTime) >= Date.parse(from)
const isDuring = (event: SignIn, { during }: Symptoms): boolean =>
  during !== undefined && isFrom(event, during.from) && Date.parse(event.createdDateTime) <= Date.parse(during.to)

const decisive = (event: SignIn, events: readonly SignIn[]): SignIn => {
  const last = events.find((other) => attemptOf(other) === attemptOf(event))
  return last && isInterrupt(event.errorCode) && isStop(last) ? last : event
}

/** Events without a correlation id are attempts of their own. */
const attemptOf = ({ correlationId, id }: SignIn): string => correlationId || id

const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const age = (event: SignIn, now: Instant): number => Date.parse(now) - Date.parse(event.createdDateTime)

/** Most checks ask for the same log in order: it is sorted once. */
const sorted = new WeakMap<readonly SignIn[], readonly SignIn[]>()

/** Newest first, whatever the order of the rows. Of events of the same second an interrupt came first and a failure last. */
const newestFirst = (signIns: readonly SignIn[]): readonly SignIn[] => {
  const known = sorted.get(signIns)
  if (known) return known
  const events = signIns.toSorted(
    (one, other) =>
      Date.parse(other.createdDateTime) - Date.parse(one.createdDateTime) ||
      finality(other) - finality(one) ||
      (one.id < other.id ? 1 : one.id > other.id ? -1 : 0),
  )
  sorted.set(signIns, events)
  sorted.set(events, events)
  return events
}

const finality = (event: SignIn): number => (isInterrupt(event.errorCode) ? 0 : isSuccess(event) ? 1 : 2)
