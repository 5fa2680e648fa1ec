import { isThisOrganisation, visitOf } from '../../src/semantics/visit.ts'
import { account, guestAccount, organization, signIn, symptoms } from '../checks/judge.ts'

const here = { account: account(), organization: organization() }
const page = (tenant: string, address = 'kim@contoso.com') => ({
  quoted: `User account '${address}' from identity provider 'live.com' does not exist in tenant '${tenant}'`,
})
const event = (homeTenantId: string, resourceTenantId: string) => signIn({ homeTenantId, resourceTenantId })

test.each([
  ['at home', { ...here, event: event('contoso', 'contoso') }, {}, undefined],
  ['elsewhere', { ...here, event: event('contoso', 'fabrikam') }, {}, 'goes-elsewhere'],
  ['elsewhere, as the page says', here, page('Fabrikam'), 'goes-elsewhere'],
  [
    'at home by the log, whatever the page says',
    { ...here, event: event('contoso', 'contoso') },
    page('Fabrikam'),
    undefined,
  ],
  ['a page of ours', here, page('contoso.com'), undefined],
  ['a page about another account', here, page('Fabrikam', 'mo@fabrikam.com'), undefined],
  ['a page, and nobody knows what is ours', { account: account() }, page('Fabrikam'), undefined],
  ['a guest', { ...here, account: guestAccount(), event: event('fabrikam', 'contoso') }, {}, 'comes-here'],
  ['nobody here', {}, { who: { is: 'address', address: 'mo@x.nl', sure: true, isNobodyHere: true } }, 'comes-here'],
] as const)('%s', (_, circumstances, said, expected) => {
  expect(visitOf(circumstances, symptoms(said))).toBe(expected)
})

test.each([
  ['CONTOSO', true],
  ['contoso.onmicrosoft.com', true],
  ['contoso', true],
  ['fabrikam.com', false],
  ['', false],
])('%s', (name, isOurs) => {
  expect(isThisOrganisation(name, organization())).toBe(isOurs)
})
