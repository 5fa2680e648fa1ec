import { passwordSsoExtensionMissing } from '../../../src/checks/my-apps/password-sso-extension-missing.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(passwordSsoExtensionMissing, facts)).toBe(outcome)
})
