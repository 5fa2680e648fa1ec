import { ssoCookieOrSession } from '../../../src/checks/session/sso-cookie-or-session.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(ssoCookieOrSession, facts)).toBe(outcome)
})
