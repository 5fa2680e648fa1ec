import { caAppNotApproved } from '../../../src/checks/conditional-access/ca-app-not-approved.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(caAppNotApproved, facts)).toBe(outcome)
})
