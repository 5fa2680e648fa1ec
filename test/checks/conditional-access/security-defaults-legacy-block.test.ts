import { securityDefaultsLegacyBlock } from '../../../src/checks/conditional-access/security-defaults-legacy-block.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(securityDefaultsLegacyBlock, facts)).toBe(outcome)
})
