import { wrongUrlOrTenant } from '../../../src/checks/wrong-account/wrong-url-or-tenant.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(wrongUrlOrTenant, facts)).toBe(outcome)
})
