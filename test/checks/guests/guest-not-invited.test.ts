import { guestNotInvited } from '../../../src/checks/guests/guest-not-invited.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(guestNotInvited, facts)).toBe(outcome)
})
