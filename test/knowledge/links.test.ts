import { isLinkId, link, linkHosts, linkIds, linkNeeds } from '../../src/knowledge/links.ts'

const id = '6abf661d-3f1e-4c9c-8c4c-6d6f2ea2a172'

test.each([
  [link('security-info'), 'https://aka.ms/mysecurityinfo'],
  [link('company-portal'), 'https://portal.manage.microsoft.com'],
  [link('error-code', { code: '50105' }), 'https://login.microsoftonline.com/error?code=50105'],
  [
    link('user-overview', { userId: id }),
    `https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${id}`,
  ],
  [
    link('enterprise-app-users', { servicePrincipalId: id, appId: 'b' }),
    `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/${id}/appId/b`,
  ],
  [
    link('m365-user-licences', { userId: id }),
    `https://admin.cloud.microsoft/#/users/:/UserDetails/${id}/LicensesAndApps`,
  ],
  [
    link('app-launch', { appName: 'Expense & Cloud/2', appIdWithoutDashes: 'ab' }),
    'https://myapps.microsoft.com/signin/Expense%20%26%20Cloud%2F2/ab',
  ],
])('%s', (made, expected) => {
  expect(made).toBe(expected)
})

test.each(linkIds)('%s leads to an allowed host, whatever its values are', (to) => {
  const values = Object.fromEntries(linkNeeds(to).map((name) => [name, '../evil.example/@?#{code}$&']))
  const address = new URL(link(to, values))
  expect(address.protocol).toBe('https:')
  expect(linkHosts).toContain(address.host)
  expect(address.username).toBe('')
  expect(link(to, values)).not.toMatch(/[{}]|evil\.example\//)
})

test.each(linkIds.filter((to) => linkNeeds(to).length > 0))('%s throws when a value is missing or empty', (to) => {
  const [first = '', ...others] = linkNeeds(to)
  const values = Object.fromEntries(others.map((name) => [name, 'x']))
  expect(() => link(to, values)).toThrow(`The link ${to} needs ${first}`)
  expect(() => link(to, { ...values, [first]: '' })).toThrow(`The link ${to} needs ${first}`)
})

test.each(['nowhere', 'toString', ''])('%p is no link', (to) => {
  expect(isLinkId(to)).toBe(false)
})
