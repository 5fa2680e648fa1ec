import { deviceInScenario } from '../../../src/semantics/conditional-access/device-in-scenario.ts'
import { personInScenario } from '../../../src/semantics/conditional-access/person-in-scenario.ts'
import { clientAppOf, platformOf, scenarioOf } from '../../../src/semantics/conditional-access/scenario-of.ts'
import type { Account } from '../../../src/model/facts/account.ts'
import { event } from './events.ts'
import { ids } from './policies.ts'

test.each([
  ['Browser', 'browser'],
  ['Mobile Apps and Desktop clients', 'mobileAppsAndDesktopClients'],
  ['Exchange ActiveSync', 'exchangeActiveSync'],
  ['IMAP4', 'other'],
  ['Authenticated SMTP', 'other'],
  ['Outlook Anywhere (RPC over HTTP)', 'other'],
  ['Other clients; IMAP', 'other'],
  ['', undefined],
  ['Something new', undefined],
])('client app %p is %p', (name, is) => {
  expect(clientAppOf(name)).toBe(is)
})

test.each([
  ['Windows10', 'windows'],
  ['Windows Phone 10', 'windowsPhone'],
  ['Ios 17.1', 'iOS'],
  ['MacOs', 'macOS'],
  ['Android', 'android'],
  ['Linux', 'linux'],
  ['Chrome OS', 'unsupported'],
  ['', undefined],
])('operating system %p is %p', (name, is) => {
  expect(platformOf(name)).toBe(is)
})

const device = { ...event().device, deviceId: 'd', displayName: 'PC', isCompliant: true, isManaged: true }

test.each([
  ['Azure AD joined', 'AzureAD'],
  ['Hybrid Azure AD joined', 'ServerAD'],
  ['Microsoft Entra hybrid joined', 'ServerAD'],
  ['Azure AD registered', 'Workplace'],
  ['', undefined],
])('a device that is %p has trust type %p', (trustType, is) => {
  const properties = { deviceid: 'd', displayname: 'PC' }
  const told = { is: 'registered', isCompliant: true, isManaged: true, trustType: is, properties }
  expect(scenarioOf(event({ device: { ...device, trustType } })).device).toEqual(told)
})

test('what an event does not tell is not known', () => {
  const silent = scenarioOf(
    event({
      clientAppUsed: '',
      ipAddress: '',
      location: { city: '', countryOrRegion: '' },
      riskLevelDuringSignIn: 'hidden',
    }),
  )
  expect(silent).toMatchObject({ device: { is: 'unregistered' }, person: { id: 'me', homeTenantId: 'us' } })
  expect([silent.clientApp, silent.signInRisk, silent.userRisk, silent.flow, silent.done.mfa]).toEqual(
    Array.from({ length: 5 }),
  )
  expect(silent.location).toEqual({ is: 'address', ip: undefined, country: undefined })
})

test('registering security information is an action, all else an app', () => {
  expect(scenarioOf(event({ errorCode: 53010 })).target).toMatchObject({ is: 'user-action' })
  const target = { is: 'app', app: { appId: ids.outlook }, resource: { appId: ids.exchange } }
  expect(scenarioOf(event({ appId: ids.outlook, resourceId: ids.exchange })).target).toEqual(target)
})

test('a second step that was done is known', () => {
  expect(scenarioOf(event({ additionalDetails: 'MFA requirement satisfied by claim in the token' })).done.mfa).toBe(
    true,
  )
  expect(
    scenarioOf(event({ additionalDetails: 'MFA denied; user declined the authentication' })).done.mfa,
  ).toBeUndefined()
})

const account = (over: Partial<Account>): Account => ({
  id: 'me',
  userPrincipalName: 'me@contoso.com',
  displayName: 'Me',
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: false,
  licenseAssignmentStates: [],
  identities: [],
  passwordPolicies: [],
  onPremisesProvisioningErrors: [],
  otherMails: [],
  proxyAddresses: [],
  attributes: {},
  ...over,
})
const invited = 'ann_fabrikam.com#EXT#@contoso.onmicrosoft.com'

test.each([
  ['an employee', account({}), 'internalMember'],
  ['a guest who was invited', account({ userType: 'Guest', userPrincipalName: invited }), 'b2bCollaborationGuest'],
  ['a guest with an account of our own', account({ userType: 'Guest' }), 'internalGuest'],
  ['a member from outside', account({ userPrincipalName: invited }), 'b2bCollaborationMember'],
])('%s is of kind %p', (_, who, kind) => {
  expect(personInScenario({ account: who })).toEqual({ id: 'me', kind })
})

test('a device of the directory: what was not read is not known, what is empty is not set', () => {
  const read = { deviceId: 'd', displayName: '', operatingSystem: 'Windows', accountEnabled: true }
  expect(deviceInScenario({ ...read, isCompliant: false, isManaged: true, trustType: 'ServerAd' })).toEqual({
    is: 'registered',
    isCompliant: false,
    isManaged: true,
    trustType: 'ServerAD',
    properties: { deviceid: 'd', displayname: null, operatingsystem: 'Windows' },
  })
})
