import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }
import { about } from './about.ts'

const yara = about('yara.bouwman')
const bram = about('bram.terpstra')
const aisling = about('aisling.byrne')
const jesse = about('jesse.kuipers')
const floortje = about('floortje.zwart')

test.each<[fact: string, actual: unknown, expected: unknown]>([
  ['yara is not given Expense Cloud', yara.groups.includes('APP-ExpenseCloud-Users'), false],
  ['bram is disabled', bram.user.accountEnabled, false],
  ['bram lives in the cloud', bram.user.onPremisesSyncEnabled, null],
  ['aisling has no licence', aisling.user.assignedLicenses, []],
  ['aisling is not in the licence group', aisling.groups.includes('LIC-M365-E3'), false],
  ['aisling signs in', aisling.events.length, 3],
  ['jesse has a password only', jesse.methods, ['passwordAuthenticationMethod']],
  ['jesse is not registered', jesse.registration?.isMfaRegistered, false],
  ['jesse is stopped by CA001', jesse.refusedBy, ['CA001', 'CA001']],
  ['the laptop of floortje is managed', floortje.laptop?.isManaged, true],
  ['the laptop of floortje is not compliant', floortje.laptop?.isCompliant, false],
  ['floortje is stopped by CA005', floortje.refusedBy, ['CA005']],
  ['kwame is stopped by nothing', about('kwame.asante').refusedBy, []],
  ['isabel is stopped by CA010', about('isabel.fonseca').refusedBy, ['CA010', 'CA010']],
  ['ravi is an agent', about('ravi.krishnan').groups.includes('SG-IT-Helpdesk'), true],
  ['merel is an agent', about('merel.hendriks').groups.includes('SG-IT-Helpdesk'), true],
  ['zofia is an agent', about('zofia.nowak').groups.includes('SG-IT-Helpdesk'), true],
  ['tunde is an identity admin', about('tunde.okafor').groups.includes('SG-Identity-Admins'), true],
  ['tunde is no agent', about('tunde.okafor').groups.includes('SG-IT-Helpdesk'), false],
])('%s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})

test('each "Stay signed in?" page of kwame is followed by success in the same correlation', () => {
  const { events } = about('kwame.asante')
  const pages = events.filter((event) => event.status.errorCode === 50140)
  const followed = pages.filter((page) =>
    events.some(
      (event) =>
        event.correlationId === page.correlationId &&
        event.status.errorCode === 0 &&
        event.createdDateTime > page.createdDateTime,
    ),
  )
  expect(followed).toEqual(pages)
})

// people of Contoso have a department; guests and emergency accounts have none
const names = tenant.fixtures.users.flatMap((user) =>
  user.department === null ? [] : [user.userPrincipalName.split('@')[0] ?? ''],
)
type Known = ReturnType<typeof about>
test.each<[trouble: string, isIt: (one: Known) => boolean, who: readonly string[]]>([
  ['disabled', (one) => !one.user.accountEnabled, ['bram.terpstra', 'koen.maas']],
  ['without a licence', (one) => one.user.assignedLicenses.length === 0, ['aisling.byrne']],
  [
    'with a licence in error',
    (one) => one.user.licenseAssignmentStates.some(({ error }) => error !== 'None'),
    ['pieter.dewit'],
  ],
  ['not registered for MFA', (one) => one.registration?.isMfaRegistered === false, ['jesse.kuipers']],
  ['on a laptop that is not compliant', (one) => one.laptop?.isCompliant === false, ['floortje.zwart']],
  ['without a mailbox address', (one) => one.user.mail === null, []],
])('only these are %s', (_, isIt, who) => {
  expect(names.filter((name) => isIt(about(`${name}@`)))).toEqual(who)
})

test('only who has something to tell met a failure', () => {
  const told = new Set(tenant.personas.map((persona) => persona.userPrincipalName))
  const failed = tenant.fixtures.users.filter((user) => about(user.userPrincipalName).codes.length > 0)
  const silent = failed.map((user) => user.userPrincipalName).filter((upn) => !told.has(upn))
  expect(silent).toEqual(['pim.dekker@ads.contoso.com'])
})
