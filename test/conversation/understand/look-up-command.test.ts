import fc from 'fast-check'
import { commandOf } from '../../../src/conversation/understand/command.ts'
import { lookUpCommand } from '../../../src/conversation/understand/look-up-command.ts'
import type { LookUp } from '../../../src/model/look-up.ts'

const anna = { is: 'address', address: 'anna@contoso.com', sure: true } as const
const called = (name: string) => ({ is: 'name', name, sure: true }) as const

test.each<[text: string, lookUp: LookUp]>([
  ['show account anna@contoso.com', { is: 'account', who: anna }],
  ['Show account anna@contoso.com.', { is: 'account', who: anna }],
  ['/show mfa anna@contoso.com', { is: 'mfa', who: anna }],
  ['show me the mfa of Anna de Vries', { is: 'mfa', who: called('Anna de Vries') }],
  ['toon methoden van anna de vries', { is: 'mfa', who: called('anna de vries') }],
  ['show devices anna@contoso.com', { is: 'devices', who: anna }],
  ['toon apparaten anna@contoso.com', { is: 'devices', who: anna }],
  ['show signins anna@contoso.com', { is: 'sign-ins', who: anna }],
  ['show sign-ins anna@contoso.com failed', { is: 'sign-ins', who: anna, wanted: { failed: true } }],
  [
    'show signins anna@contoso.com failed ca app Power BI since 3d',
    { is: 'sign-ins', who: anna, wanted: { failed: true, ca: true, app: 'Power BI', hours: 72 } },
  ],
  [
    'toon mislukte aanmeldingen van Anna Bakker',
    { is: 'sign-ins', who: called('Anna Bakker'), wanted: { failed: true } },
  ],
  ['show signins anna@contoso.com last 12 hours', { is: 'sign-ins', who: anna, wanted: { hours: 12 } }],
  ['show groups anna@contoso.com', { is: 'groups', who: anna }],
  ['show licences anna@contoso.com', { is: 'licences', who: anna }],
  ['show licenses anna@contoso.com', { is: 'licences', who: anna }],
  ['toon licenties anna@contoso.com', { is: 'licences', who: anna }],
  ['show apps anna@contoso.com', { is: 'apps', who: anna }],
  ['show apps me', { is: 'apps', who: { is: 'self' } }],
  [
    'show account 11111111-1111-4111-8111-111111111111',
    { is: 'account', who: { is: 'address', address: '11111111-1111-4111-8111-111111111111', sure: true } },
  ],
  ['policy CA001', { is: 'policy', name: 'CA001' }],
  ['policy Block legacy authentication', { is: 'policy', name: 'Block legacy authentication' }],
  ['show policy CA010 - Block access', { is: 'policy', name: 'CA010 - Block access' }],
  ['beleid CA001', { is: 'policy', name: 'CA001' }],
  ['policies for Teams', { is: 'policies-for', app: 'Teams' }],
  ['policies for Power BI anna@contoso.com', { is: 'policies-for', app: 'Power BI', who: anna }],
  ['beleid voor Power BI voor Anna Bakker', { is: 'policies-for', app: 'Power BI', who: called('Anna Bakker') }],
  ['what if anna@contoso.com Teams', { is: 'what-if', who: anna, app: 'Teams' }],
  ['what if anna@contoso.com Power BI', { is: 'what-if', who: anna, app: 'Power BI' }],
  ['what if anna@contoso.com Teams NL', { is: 'what-if', who: anna, app: 'Teams', country: 'NL' }],
  ['what if anna@contoso.com Teams iOS de', { is: 'what-if', who: anna, app: 'Teams', platform: 'iOS', country: 'DE' }],
  [
    'what if Anna de Vries, Power BI, mac, from Germany',
    { is: 'what-if', who: called('Anna de Vries'), app: 'Power BI', platform: 'macOS', country: 'DE' },
  ],
  ['wat als anna@contoso.com Teams uit Duitsland', { is: 'what-if', who: anna, app: 'Teams', country: 'DE' }],
  ['code AADSTS50105', { is: 'code', code: 'AADSTS50105' }],
  ['code 53003', { is: 'code', code: '53003' }],
  ['what is AADSTS53003?', { is: 'code', code: 'AADSTS53003' }],
  ['code 0xCAA20004', { is: 'code', code: '0xCAA20004' }],
  ['group SG-Finance', { is: 'group', name: 'SG-Finance' }],
  ['toon groep SG-Finance', { is: 'group', name: 'SG-Finance' }],
  ['app Expense Cloud', { is: 'app', name: 'Expense Cloud' }],
  ['show app Expense Cloud', { is: 'app', name: 'Expense Cloud' }],
  ['expiring', { is: 'expiring' }],
  ['wat verloopt er?', { is: 'expiring' }],
  ['check policies', { is: 'check-policies' }],
  ['controleer het beleid', { is: 'check-policies' }],
])('“%s” looks up %j', (text, lookUp) => {
  expect(commandOf(text)).toMatchObject({ is: 'look-up', lookUp })
  expect(lookUpCommand(text)?.lookUp).toEqual(lookUp)
})

test.each([
  'app Expense Cloud does not open',
  'app says AADSTS50105',
  'app crashes',
  'apps I cannot open',
  'policy blocks me',
  'my policy does not work',
  'group of people cannot sign in',
  'code does not arrive',
  'code 53003 when I open Teams',
  'error code 50105',
  'AADSTS50105',
  'what if I lose my phone',
  'what if my phone is stolen',
  'show my devices',
  'show details',
  'show 123',
  'show me the evidence',
  'show account that cannot sign in',
  'check anna@contoso.com',
  'check 101',
  'verlopen',
  'my password has expired',
  'app Teams\nRequest Id: 6ee349a9-a99d-4e41-8dda-9d3140e88668',
  '',
])('“%s” looks nothing up', (text) => {
  expect(lookUpCommand(text)).toBeUndefined()
})

test.each(['help look-ups', 'help lookups', 'look-ups', 'help opzoeken', 'opzoeken'])('“%s” lists them', (text) => {
  expect(commandOf(text)).toEqual({ is: 'help-look-ups' })
})

test('a secret that was typed is masked', () => {
  expect(JSON.stringify(lookUpCommand('app Expense password is Zomer2026!') ?? '')).not.toContain('Zomer2026')
})

test('any words at all are read quickly, and never thrown at', () => {
  const starts = ['show signins ', 'what if ', 'policies for ', 'app ', 'group ', 'show mfa ', 'code ', '']
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.string({ unit: 'binary', maxLength: 300 }), (start, rest) => {
      const found = lookUpCommand(start + rest)
      return found === undefined || JSON.stringify(found).length < 2_000
    }),
    { numRuns: 500 },
  )
})
