import { caTermsOfUse } from '../../../src/checks/conditional-access/ca-terms-of-use.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(caTermsOfUse, facts)).toBe(outcome)
})
