import { caLegacyAuthBlock } from '../../../src/checks/conditional-access/ca-legacy-auth-block.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(caLegacyAuthBlock, facts)).toBe(outcome)
})
