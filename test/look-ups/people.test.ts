import { showAccount } from '../../src/look-ups/show-account.ts'
import { showApps } from '../../src/look-ups/show-apps.ts'
import { showDevices } from '../../src/look-ups/show-devices.ts'
import { showGroups } from '../../src/look-ups/show-groups.ts'
import { showLicences } from '../../src/look-ups/show-licences.ts'
import { showMfa } from '../../src/look-ups/show-mfa.ts'
import * as a from '../checks/facts/index.ts'
import type { FactsOver } from '../checks/judge.ts'
import { evidence, told } from './told.ts'

const ninety = [a.domain({ passwordValidityPeriodInDays: 90 })]

test.each<[what: string, facts: FactsOver, line: string]>([
  ['enabled', {}, 'Enabled: yes'],
  ['disabled', { account: a.account({ accountEnabled: false }) }, 'Enabled: no !'],
  ['no usage location', { account: a.account({ usageLocation: undefined }) }, 'Usage location: (empty) !'],
  ['no department', {}, 'Department: (empty)'],
  ['a department', { account: a.account({ attributes: { department: 'Sales' } }) }, 'Department: Sales'],
  ['a guest', { account: a.guestAccount() }, 'Kind of account: guest'],
  [
    'an invitation in the post',
    { account: a.guestAccount({ externalUserState: 'PendingAcceptance' }) },
    'Invitation: not accepted yet !',
  ],
  ['a synchronised one', { account: a.syncedAccount() }, 'Last synchronised: 2 Mar 2026, 12:00 UTC'],
  ['its password rule', { account: a.syncedAccount() }, 'Rule of the domain: the local directory decides'],
  ['the age of the password', {}, 'Age of the password: 30 days'],
  ['no expiry', {}, 'Rule of the domain: does not expire'],
  ['an expiry to come', { domains: ninety }, 'Rule of the domain: expires on 1 May 2026, 12:00 UTC'],
  [
    'an expiry gone by',
    { domains: ninety, account: a.account({ lastPasswordChangeDateTime: a.daysAgo(100) }) },
    'Rule of the domain: expired on 20 Feb 2026, 12:00 UTC !',
  ],
  ['no domains to read', { domains: undefined }, 'Rule of the domain: (not known)'],
  ['and says so', { domains: undefined }, '? domains'],
  [
    'a name held elsewhere',
    { account: a.account({ onPremisesProvisioningErrors: [a.provisioningError()] }) },
    'Not synchronised, held by another account: UserPrincipalName !',
  ],
])('the account shows %s', (_, facts, line) => {
  expect(told(showAccount(evidence(facts), a.now))).toContain(line)
})

test('an account that cannot be read is not shown as empty', () => {
  expect(told(showAccount(evidence({ account: undefined }), a.now))).toEqual(['? account'])
})

test.each<[what: string, facts: FactsOver, lines: readonly string[]]>([
  [
    'the app',
    {},
    ['# The Microsoft Authenticator app', 'Serves for: the second step, everywhere', 'Allowed by the policy: yes'],
  ],
  ['none that works', { authenticationMethods: a.methods('password', 'email') }, ['Methods that work everywhere: 0 !']],
  [
    'a telephone by its last digits',
    { authenticationMethods: [a.method({ kind: 'phone', displayName: undefined, phoneEnding: '47' })] },
    ['Telephone number: ends in 47', 'Allowed by the policy: no, it is off for everybody !'],
  ],
  [
    'a pass that was used',
    { authenticationMethods: [a.temporaryAccessPass({ methodUsabilityReason: 'OneTimeUsed' })] },
    ['# Temporary Access Pass', 'State: used, it was for one time !'],
  ],
  ['the old switch', { perUserMfa: a.perUserMfa('enforced') }, ['Old MFA setting of this person: enforced !']],
  ['the old switch unread', { perUserMfa: undefined }, ['Old MFA setting of this person: (not known)', '? perUserMfa']],
  ['somebody new', { registration: { is: 'not-listed' } }, ['State: not in the report yet']],
  ['the report', {}, ['Able to do MFA: yes', 'Registered for password reset: yes']],
])('the second step shows %s', (_, facts, lines) => {
  expect(told(showMfa(evidence(facts), a.now))).toEqual(expect.arrayContaining([...lines]))
})

test.each<[what: string, facts: FactsOver, lines: readonly string[]]>([
  ['a good one', {}, ['# LT-KIM', 'Compliant: yes', 'Known to Entra ID as: joined', 'Compliance in Intune: compliant']],
  ['one that is not compliant', { devices: [a.device({ isCompliant: false })] }, ['Compliant: no !']],
  ['one only Intune knows', { devices: [] }, ['# No devices', '# LT-KIM']],
  ['none read', { devices: undefined, managedDevices: [] }, ['? devices']],
  ['hybrid joined', { devices: [a.device({ trustType: 'ServerAd' })] }, ['Known to Entra ID as: hybrid joined']],
])('devices show %s', (_, facts, lines) => {
  expect(told(showDevices(evidence(facts)))).toEqual(expect.arrayContaining([...lines]))
})

test.each<[what: string, facts: FactsOver, lines: readonly string[]]>([
  ['one that gives nothing', {}, ['# Everyone', 'Membership: direct', 'Members come: by hand', 'Gives: (empty)']],
  ['what one gives', { groups: [a.group({ id: 'lic-e3', displayName: 'LIC' })] }, ['# LIC', 'Gives: Microsoft 365 E3']],
  ['what cannot be told', { licensingGroups: undefined }, ['Gives: (not known)', '? licensingGroups']],
  ['none', { groups: [] }, ['# No groups']],
])('groups show %s', (_, facts, lines) => {
  expect(told(showGroups(evidence(facts)))).toEqual(expect.arrayContaining([...lines]))
})

const given = (over: Parameters<typeof a.licenseAssignment>[0]) => ({
  account: a.account({ licenseAssignmentStates: [a.licenseAssignment(over)] }),
})

test.each<[what: string, facts: FactsOver, lines: readonly string[]]>([
  ['one given directly', given({}), ['# Microsoft 365 E3', 'Given: directly', 'State: Active']],
  ['one of a group', given({ assignedByGroup: 'lic-e3' }), ['Given: by the group LIC-Secret-E3']],
  ['one in error', given({ state: 'Error', error: 'CountViolation' }), ['State: Error !', 'Error: CountViolation !']],
  ['a service that is off', { licenses: [a.license({}, 'Disabled')] }, ['Services switched off: Microsoft Teams !']],
  ['none', { licenses: [] }, ['# No licences']],
  ['none read', { licenses: undefined, account: undefined }, ['? account', '? licenses']],
])('licences show %s', (_, facts, lines) => {
  expect(told(showLicences(evidence(facts)))).toEqual(expect.arrayContaining([...lines]))
})

test.each<[what: string, facts: FactsOver, lines: readonly string[]]>([
  ['one given by name', {}, ['# Hours', 'Given: directly']],
  [
    'one given to a group',
    { userAppAssignments: [a.userAppAssignment({ principalId: 'everyone' })] },
    ['Given: by the group Everyone'],
  ],
  ['none', { userAppAssignments: [] }, ['# No apps given by name or group']],
])('apps show %s', (_, facts, lines) => {
  expect(told(showApps(evidence(facts)))).toEqual(expect.arrayContaining([...lines]))
})
