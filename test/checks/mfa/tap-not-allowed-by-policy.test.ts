import { tapNotAllowedByPolicy } from '../../../src/checks/mfa/tap-not-allowed-by-policy.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(tapNotAllowedByPolicy, facts)).toBe(outcome)
})
