import { guestDeviceClaimNotTrusted } from '../../../src/checks/guests/guest-device-claim-not-trusted.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(guestDeviceClaimNotTrusted, facts)).toBe(outcome)
})
