import { deviceDisabled } from '../../../src/checks/conditional-access/device-disabled.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(deviceDisabled, facts)).toBe(outcome)
})
