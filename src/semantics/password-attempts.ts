import type { Account } from '../model/facts/account.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import { isSuccess } from './sign-in-chain.ts'

/** AADSTS50126 and AADSTS50064: wrong name or password, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const wrongPasswordCodes: readonly number[] = [50126, 50064]
/** AADSTS50053: locked after wrong passwords, or a bad address; `lockKind` tells them apart. */
export const lockedCode = 50053

/** Where refused passwords came from: one app on one kind of device. */
export interface PasswordSource {
  readonly app: string
  readonly system: 'ios' | 'android' | 'windows' | 'mac' | 'other'
  readonly isBrowser: boolean
  readonly attempts: number
  readonly first: Instant
  readonly last: Instant
}

const hour = 3_600_000
/** As long as Microsoft's sign-in diagnostic looks back for similar attempts. */
const similarWithin = 48 * hour
/** How long after a change of the password an app may still try the old one. */
const changedWithin = 14 * 24 * hour

const systems = [
  [/^(?:ios|iphone|ipad)/i, 'ios'],
  [/^android/i, 'android'],
  [/^win/i, 'windows'],
  [/^(?:mac|os ?x)/i, 'mac'],
] as const

/** Where the refused passwords of the last 48 hours came from, most attempts first. */
export const passwordSources = (signIns: readonly SignIn[], now: Instant): readonly PasswordSource[] => {
  const refused = signIns.filter(
    (event) => isRefused(event) && time(now) - time(event.createdDateTime) <= similarWithin,
  )
  return Object.values(Object.groupBy(refused, sourceOf))
    .flatMap((events) => (events ? [summed(events)] : []))
    .toSorted((one, other) => other.attempts - one.attempts || time(other.last) - time(one.last))
}

/**
 * The app that keeps sending a password that no longer holds: not a browser, again and again, since the password changed or
 * while the same person gets in elsewhere.
 */
export const storedPassword = (
  signIns: readonly SignIn[],
  { lastPasswordChangeDateTime: changed }: Pick<Account, 'lastPasswordChangeDateTime'>,
  now: Instant,
): PasswordSource | undefined =>
  passwordSources(signIns, now).find((source) => {
    if (source.isBrowser || source.attempts < 2) return false
    const sinceChange = changed === undefined ? -1 : time(source.first) - time(changed)
    if (sinceChange >= 0 && sinceChange <= changedWithin)
      return !signIns.some((event) => hasNewPassword(event, source, changed))
    return source.attempts > 2 && signIns.some((event) => isSuccess(event) && isBetween(event, source))
  })

/** Whether an attempt came from a country the person never got in from, while at home they did within half a day: then it is somebody else's. */
export const isFromStranger = ({ location, createdDateTime }: SignIn, signIns: readonly SignIn[]): boolean => {
  const own = signIns.filter((event) => isSuccess(event) && event.location.countryOrRegion !== '')
  return (
    location.countryOrRegion !== '' &&
    own.every((event) => event.location.countryOrRegion !== location.countryOrRegion) &&
    own.some((event) => Math.abs(time(event.createdDateTime) - time(createdDateTime)) <= 12 * hour)
  )
}

/** Whether the password was changed after this happened: then it is about a password that is gone. */
export const isBeforeChange = (
  event: SignIn | undefined,
  { lastPasswordChangeDateTime: changed }: Pick<Account, 'lastPasswordChangeDateTime'>,
): boolean => event !== undefined && changed !== undefined && time(changed) > time(event.createdDateTime)

const isRefused = ({ errorCode }: SignIn): boolean => errorCode === lockedCode || wrongPasswordCodes.includes(errorCode)

/** The app got in since the change: then it holds the new password. */
const hasNewPassword = (event: SignIn, { app, system }: PasswordSource, changed: Instant | undefined): boolean =>
  isSuccess(event) &&
  event.appDisplayName === app &&
  systemOf(event) === system &&
  changed !== undefined &&
  time(event.createdDateTime) > time(changed)

const sourceOf = (event: SignIn): string =>
  JSON.stringify([event.appId, systemOf(event), event.device.deviceId, isBrowser(event)])

const summed = (events: readonly [SignIn, ...SignIn[]] | readonly SignIn[]): PasswordSource => {
  const times = events.map(({ createdDateTime }) => createdDateTime).toSorted((one, other) => time(one) - time(other))
  const [event] = events
  return {
    app: event?.appDisplayName ?? '',
    system: event ? systemOf(event) : 'other',
    isBrowser: event ? isBrowser(event) : true,
    attempts: events.length,
    first: times[0] ?? '',
    last: times.at(-1) ?? '',
  }
}

const systemOf = ({ device }: SignIn): PasswordSource['system'] =>
  systems.find(([name]) => name.test(device.operatingSystem))?.[1] ?? 'other'
const isBrowser = ({ clientAppUsed }: SignIn): boolean => clientAppUsed === 'Browser' || clientAppUsed === ''
const isBetween = ({ createdDateTime }: SignIn, { first, last }: PasswordSource): boolean =>
  time(createdDateTime) > time(first) && time(createdDateTime) < time(last)
const time = (at: Instant): number => Date.parse(at)
