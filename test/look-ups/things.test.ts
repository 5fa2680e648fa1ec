import { appSheet } from '../../src/look-ups/app-sheet.ts'
import { expiring } from '../../src/look-ups/expiring.ts'
import { groupSheet } from '../../src/look-ups/group-sheet.ts'
import { showCode } from '../../src/look-ups/show-code.ts'
import * as a from '../checks/facts/index.ts'
import type { FactsOver } from '../checks/judge.ts'
import { evidence, told } from './told.ts'

test.each<[text: string, lines: readonly string[]]>([
  ['AADSTS53003', ['# AADSTS53003', 'What it is: a failed sign-in', 'Usually fixed by: an identity administrator']],
  ['50140', ['What it is: a pause: something more is asked, then it goes on', 'Keeps somebody out: no']],
  ['aadsts 53003', ['About: about the access rules of the organisation']],
  ['123456', ['What it is: a code I do not know yet']],
  ['0xCAA20004', ['What it is: a code of an app or of password reset']],
  ['CAA82EE7', ['# 0xCAA82EE7', 'About: about the network']],
  ['nonsense', ['# nonsense', 'What it is: a code I do not know yet']],
])('code %s', (text, lines) => {
  expect(told(showCode(text))).toEqual(expect.arrayContaining([...lines]))
})

test.each<[name: string, facts: FactsOver, lines: readonly string[]]>([
  ['dyn-secret-sales', {}, ['# DYN-Secret-Sales', 'Members come: by a rule', 'Rule: user.department -eq "Sales"']],
  ['LIC-Secret-E3', {}, ['Gives licences: Microsoft 365 E3', 'Number of members: (not known)']],
  [
    'sales',
    { dynamicGroups: [a.dynamicGroup({ membershipRuleProcessingState: 'Paused' })] },
    ['Working out the rule: Paused !'],
  ],
  ['sales', { licensingGroups: undefined }, ['Gives licences: (not known)', '? licensingGroups']],
  ['nowhere', {}, ['# No group “nowhere” among those that give licences or follow a rule']],
])('group %s', (name, facts, lines) => {
  expect(told(groupSheet(name, evidence(facts)))).toEqual(expect.arrayContaining([...lines]))
})

test('a group tells its size where somebody counted', () => {
  const view = groupSheet('lic-e3', evidence(), { known: true, value: 12, at: a.now })
  expect(told(view)).toContain('Number of members: 12')
})

test.each<[what: string, facts: FactsOver, lines: readonly string[]]>([
  ['on', {}, ['# Hours', 'Enabled: yes', 'Owners: Robin Bos', 'Only for whom it is assigned to: yes']],
  ['who gets it', {}, ['Assigned to groups: SG-Secret-Hours', 'Assigned to people by name: 1']],
  ['off', { app: a.app({ accountEnabled: false }) }, ['Enabled: no !']],
  [
    'off by Microsoft',
    { app: a.app({ disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' }) },
    ['Enabled: no, Microsoft switched it off !'],
  ],
  ['its secret', {}, ['Client secret: ends on 2 Mar 2027, 12:00 UTC']],
  [
    'its certificate that ended',
    { app: a.samlApp({ keyCredentials: [a.certificate({ usage: 'Sign', endDateTime: a.daysAgo(2) })] }) },
    ['Way of signing in: with SAML', 'Certificate that signs SAML: ended on 28 Feb 2026, 12:00 UTC !'],
  ],
  ['no owner', { appOwners: [], applicationOwners: [] }, ['Owners: (empty)']],
  ['owners unread', { appOwners: [], applicationOwners: undefined }, ['Owners: (not known)', '? applicationOwners']],
  ['not here', { app: { is: 'not-in-tenant', appId: 'x' } }, ['# This app is not in the organisation']],
])('app: %s', (_, facts, lines) => {
  expect(told(appSheet(evidence(facts), a.now))).toEqual(expect.arrayContaining([...lines]))
})

const ends = (days: number) => ({ endDateTime: a.daysAgo(-days) })

test('what ends stands in the order in which it ends; what is far off or long past is left out', () => {
  const facts: FactsOver = {
    appCredentials: [
      a.appCredential({ displayName: 'Soon', ...ends(20) }),
      a.appCredential({ displayName: 'Gone', ...ends(-3) }),
      a.appCredential({ displayName: 'Far', ...ends(61) }),
      a.appCredential({ displayName: 'Long gone', ...ends(-31) }),
      a.appCredential({ displayName: 'Spare', is: 'saml-signing-certificate', isInUse: false, ...ends(5) }),
    ],
    federation: [a.federation({ signingCertificate: a.signingCertificate({ validTo: a.daysAgo(-10) }) })],
    subscriptions: [a.subscription({ nextLifecycleDateTime: a.daysAgo(-15) })],
  }
  expect(told(expiring(evidence(facts), a.now))).toEqual([
    '# Ended lately (1)',
    'Client secret: Gone: ended on 27 Feb 2026, 12:00 UTC !',
    '# Ends soon (3)',
    'Certificate of the sign-in server: contoso.com: ends on 12 Mar 2026, 12:00 UTC',
    'Subscription: Microsoft 365 E3: renews or ends on 17 Mar 2026, 12:00 UTC',
    'Client secret: Soon: ends on 22 Mar 2026, 12:00 UTC',
  ])
})

test('nothing ends only as far as it could be read', () => {
  expect(told(expiring(evidence({ appCredentials: undefined }), a.now))).toEqual([
    '# Of what I can see, nothing ends in the next 60 days',
    '? appCredentials',
  ])
  const nothing = { appCredentials: undefined, federation: undefined, subscriptions: undefined }
  expect(told(expiring(evidence(nothing), a.now))).toEqual(['? appCredentials', '? federation', '? subscriptions'])
})
