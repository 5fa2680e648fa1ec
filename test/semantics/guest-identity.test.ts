import { homeTenantOf, isConsumerAddress, linkedIdentity, usedIdentity } from '../../src/semantics/guest-identity.ts'
import { hasNoHome } from '../../src/semantics/home-trust.ts'
import { account, guestAccount, organization, signIn } from '../checks/judge.ts'

const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad'
const linkedTo = (issuer: string) => guestAccount({ identities: [{ signInType: 'federated', issuer }] })

test.each([
  ['ExternalAzureAD', 'work', false],
  ['MicrosoftAccount', 'personal', true],
  ['google.com', 'google', true],
  ['mail', 'code', true],
  ['https://idp.fabrikam.com', 'other', false],
])('issuer %s is %s', (issuer, identity, isWithoutHome) => {
  expect(linkedIdentity(linkedTo(issuer))).toBe(identity)
  expect(hasNoHome(linkedTo(issuer))).toBe(isWithoutHome)
})

test('a member, or a guest who did not accept, is linked to nothing', () => {
  expect(linkedIdentity(account())).toBeUndefined()
})

test.each([
  [
    'the page before the event',
    { from: { is: 'personal' }, tenant: 'x' },
    signIn({ homeTenantId: 'fabrikam' }),
    'personal',
  ],
  ['another provider', { from: { is: 'other' }, tenant: 'x' }, signIn(), undefined],
  ['the event', undefined, signIn({ homeTenantId: personalTenant }), 'personal'],
  ['the event of an organisation', undefined, signIn({ homeTenantId: 'fabrikam' }), 'work'],
  ['nothing', undefined, undefined, undefined],
] as const)('used: %s', (_, page, event, expected) => {
  expect(usedIdentity(page, event)).toBe(expected)
})

test('the home of a guest is the organisation the log names, not ours and not that of personal accounts', () => {
  const rows = [personalTenant, 'contoso', '', 'Fabrikam'].map((homeTenantId) => signIn({ homeTenantId }))
  expect(homeTenantOf(rows, organization())).toBe('fabrikam')
  expect(homeTenantOf(rows.slice(0, 3), organization())).toBeUndefined()
})

test.each([
  ['kim@outlook.com', true],
  ['kim@hotmail.co.uk', true],
  ['kim@live.nl', true],
  ['kim@gmail.com', true],
  ['kim@ziggo.nl', true],
  ['kim@fabrikam.com', false],
  ['kim@outlook.fabrikam.com', false],
  ['kim@notgmail.com', false],
])('%s', (address, isConsumer) => {
  expect(isConsumerAddress(address)).toBe(isConsumer)
})
