import { deepLinkWrong } from '../../../src/checks/my-apps/deep-link-wrong.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(deepLinkWrong, facts)).toBe(outcome)
})
