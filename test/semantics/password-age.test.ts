import { passwordAge } from '../../src/semantics/password-age.ts'
import { account, daysAgo, domain, now, syncedAccount } from '../checks/judge.ts'

const ninety = domain({ passwordValidityPeriodInDays: 90 })
const old = { lastPasswordChangeDateTime: daysAgo(100) }
const under = domain({ id: 'shop.contoso.com', isRoot: false })

test.each([
  ['younger than the rule', account(), [ninety], 'valid'],
  ['older than the rule', account(old), [ninety], 'expired'],
  ['older, in a domain where passwords never expire', account(old), [domain()], 'valid'],
  ['older, but exempt', account({ ...old, passwordPolicies: ['DisablePasswordExpiration'] }), [ninety], 'valid'],
  [
    'older, and only the strength is exempt',
    account({ ...old, passwordPolicies: ['DisableStrongPassword'] }),
    [ninety],
    'expired',
  ],
  [
    'older, in a domain under the one with the rule',
    account({ ...old, userPrincipalName: 'kim@shop.contoso.com' }),
    [under, ninety],
    'expired',
  ],
  [
    'older, in a domain with a rule nobody can read',
    account(old),
    [domain({ passwordValidityPeriodInDays: undefined })],
    'unknown',
  ],
  ['older, domains cannot be read', account(old), undefined, 'unknown'],
  ['never told when it was set', account({ lastPasswordChangeDateTime: undefined }), [ninety], 'unknown'],
  ['older, mastered in the local directory', syncedAccount(old), [ninety], 'unknown'],
] as const)('a password %s', (_, who, domains, is) => {
  expect(passwordAge({ account: who, domains }, now).is).toBe(is)
})

test('tells since when', () => {
  expect(passwordAge({ account: account(old), domains: [ninety] }, now)).toEqual({
    is: 'expired',
    since: daysAgo(10),
    days: 90,
  })
})
