import { familyOf } from '../knowledge/codes.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Sighting } from '../model/plan.ts'
import { isSuccess, type EventInQuestion } from '../semantics/sign-in-chain.ts'

/** What the log shows of one event: what support asks for, and of a failure since when and how often. */
export const sightingOf = ({ event, laterSuccess }: EventInQuestion, signIns: readonly SignIn[]): Sighting => ({
  at: event.createdDateTime,
  app: event.appDisplayName,
  errorCode: event.errorCode,
  family: familyOf(event.errorCode),
  requestId: event.id,
  correlationId: event.correlationId,
  ...told({
    appId: event.appId,
    failureReason: isSuccess(event) ? '' : event.failureReason,
    browser: event.device.browser,
    operatingSystem: event.device.operatingSystem,
    deviceName: event.device.displayName,
    clientAppUsed: event.clientAppUsed,
    ipAddress: event.ipAddress,
    location: [event.location.city, event.location.countryOrRegion].filter((part) => part !== '').join(', '),
  }),
  ...(isSuccess(event) ? {} : runOf(event, signIns)),
  ...(laterSuccess ? { solvedAt: laterSuccess.createdDateTime } : {}),
})

/** The log leaves a text empty when it knows nothing. */
const told = <K extends string>(texts: Readonly<Record<K, string>>): { readonly [P in K]?: string } => {
  const filled = Object.entries<string>(texts).filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(filled) as { readonly [P in K]?: string }
}

/** The failures of this app and code up to this one, back to the last time the app let the person in. */
const runOf = (event: SignIn, signIns: readonly SignIn[]): Required<Pick<Sighting, 'since' | 'times'>> => {
  const earlier = signIns
    .filter((other) => other.appId === event.appId && other.createdDateTime <= event.createdDateTime)
    .toSorted((one, other) => (one.createdDateTime < other.createdDateTime ? 1 : -1))
  const stop = earlier.findIndex(isSuccess)
  const run = (stop < 0 ? earlier : earlier.slice(0, stop)).filter(({ errorCode }) => errorCode === event.errorCode)
  return { since: run.at(-1)?.createdDateTime ?? event.createdDateTime, times: Math.max(1, run.length) }
}
