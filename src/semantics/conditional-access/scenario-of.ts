import type { SignIn, SignInDevice } from '../../model/facts/sign-ins.ts'
import { trustTypeOf } from './device-in-scenario.ts'
import {
  riskLevels,
  type AppInScenario,
  type ClientApp,
  type DeviceInScenario,
  type Platform,
  type Scenario,
  type Target,
} from './scenario.ts'

/** Security information may not be registered here: the page was a user action, not the app the event names. */
const registrationRefused = 53010

/** What an event of the log tells about a sign-in; groups, roles, kind of person, user risk and flow are not in it: put them in with `{ ...scenarioOf(event), … }`. */
export const scenarioOf = (event: SignIn): Scenario => ({
  person: { id: event.userId, ...(event.homeTenantId && { homeTenantId: event.homeTenantId }) },
  target: targetOf(event),
  clientApp: clientAppOf(event.clientAppUsed),
  platform: platformOf(event.device.operatingSystem),
  device: deviceOf(event.device),
  location: { is: 'address', ip: event.ipAddress || undefined, country: event.location.countryOrRegion || undefined },
  signInRisk: riskLevels.find((level) => level === event.riskLevelDuringSignIn),
  // Without such words nothing is known: v1.0 does not tell what was asked for.
  done: { mfa: /^mfa (?:requirement satisfied|completed)/i.test(event.additionalDetails) ? true : undefined },
})

const targetOf = (event: SignIn): Target => {
  if (event.errorCode === registrationRefused) return { is: 'user-action', action: 'urn:user:registersecurityinfo' }
  return { is: 'app', app: appOf(event.appId), resource: appOf(event.resourceId) }
}

const appOf = (appId: string): AppInScenario | undefined => (appId === '' ? undefined : { appId })

const modern: ReadonlyMap<string, ClientApp> = new Map([
  ['browser', 'browser'],
  ['mobile apps and desktop clients', 'mobileAppsAndDesktopClients'],
  ['exchange activesync', 'exchangeActiveSync'],
])

/** How the log names the protocols of legacy authentication, https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-in-log-activity-details */
const legacy =
  /^(?:authenticated smtp|smtp|imap4?|pop3?|mapi over http|autodiscover|exchange online powershell|exchange web services|offline address book|outlook anywhere.*|outlook service|reporting web services|universal outlook|other clients.*)$/i

/** The kind of client the log names; `undefined` for a name that is empty or new. */
export const clientAppOf = (name: string): ClientApp | undefined =>
  modern.get(name.trim().toLowerCase()) ?? (legacy.test(name.trim()) ? 'other' : undefined)

const systems: readonly (readonly [system: RegExp, platform: Platform])[] = [
  [/^windows ?phone/i, 'windowsPhone'],
  [/^win/i, 'windows'],
  [/^(?:ios|iphone|ipad|ipod)/i, 'iOS'],
  [/^(?:mac|os ?x)/i, 'macOS'],
  [/^android/i, 'android'],
  [/^(?:linux|ubuntu)/i, 'linux'],
  [/./, 'unsupported'],
]

/** The platform of an operating system as the log names it; `undefined` when it names none. */
export const platformOf = (operatingSystem: string): Platform | undefined =>
  systems.find(([system]) => system.test(operatingSystem))?.[1]

const deviceOf = (device: SignInDevice): DeviceInScenario => {
  if (device.deviceId === '') return { is: 'unregistered' }
  const { deviceId, displayName, isCompliant, isManaged, trustType } = device
  return {
    is: 'registered',
    isCompliant,
    isManaged,
    trustType: trustTypeOf(trustType),
    properties: { deviceid: deviceId, ...(displayName && { displayname: displayName }) },
  }
}
