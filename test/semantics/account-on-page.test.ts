import { accountOnPage, deniedTenant } from '../../src/semantics/account-on-page.ts'

const tenantId = '11111111-2222-3333-4444-555555555555'
const work = `https://sts.windows.net/${tenantId}/`

test.each([
  [
    'a work account',
    `User account 'mo@fabrikam.com' from identity provider '${work}' does not exist in tenant 'Contoso' and cannot`,
    { address: 'mo@fabrikam.com', from: { is: 'organisation', tenantId }, tenant: 'Contoso' },
  ],
  [
    'a personal account, in curly quotes',
    'User account ‘mo@outlook.com’ from identity provider ‘live.com’ does not exist in tenant ‘Contoso B.V.’ and cannot',
    { address: 'mo@outlook.com', from: { is: 'personal' }, tenant: 'Contoso B.V.' },
  ],
  [
    'another provider',
    "User account 'mo@gmail.com' from identity provider 'google.com' does not exist in tenant 'Contoso'",
    { address: 'mo@gmail.com', from: { is: 'other' }, tenant: 'Contoso' },
  ],
  [
    'Dutch',
    `Het gebruikersaccount 'mo@fabrikam.com' van id-provider '${work}' bestaat niet in tenant 'Contoso' en heeft geen`,
    { address: 'mo@fabrikam.com', from: { is: 'organisation', tenantId }, tenant: 'Contoso' },
  ],
  [
    'only the organisation',
    "AADSTS16000: Selected user account does not exist in tenant 'Fabrikam' and cannot access",
    { tenant: 'Fabrikam' },
  ],
  ['other words', "it says 'no access' in my tenant", undefined],
])('%s', (_, page, expected) => {
  expect(accountOnPage(page)).toEqual(expected)
})

test.each([
  ["AADSTS500021: Access to 'fabrikam.com' tenant is denied.", 'fabrikam.com'],
  ["Toegang tot tenant 'fabrikam.com' is geweigerd.", 'fabrikam.com'],
  ['Access is denied.', undefined],
])('%s', (page, tenant) => {
  expect(deniedTenant(page)).toBe(tenant)
})

test('takes no longer for a page that never ends', () => {
  const began = performance.now()
  accountOnPage("'a".repeat(20_000))
  deniedTenant("access to 'a".repeat(20_000))
  expect(performance.now() - began).toBeLessThan(200)
})
