import { userOnlyInNestedGroup } from '../../../src/checks/apps/user-only-in-nested-group.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(userOnlyInNestedGroup, facts)).toBe(outcome)
})
