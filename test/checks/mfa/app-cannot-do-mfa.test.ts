import { appCannotDoMfa } from '../../../src/checks/mfa/app-cannot-do-mfa.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(appCannotDoMfa, facts)).toBe(outcome)
})
