import { authStrengthNotMet } from '../../../src/checks/mfa/auth-strength-not-met.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(authStrengthNotMet, facts)).toBe(outcome)
})
