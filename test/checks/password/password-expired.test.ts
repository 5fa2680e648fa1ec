import { passwordExpired } from '../../../src/checks/password/password-expired.ts'
import { account, daysAgo, domain, guestAccount, judge, minutesAgo, signIn, syncedAccount } from '../judge.ts'

const stopped = signIn({ errorCode: 50055, createdDateTime: minutesAgo(5) })
const domains = [domain({ passwordValidityPeriodInDays: 90 })]
const old = account({ lastPasswordChangeDateTime: daysAgo(120) })
const says = { signs: ['says-password-expired', 'password-trouble'] } as const
const cannot = { signs: ['cannot-sign-in'] } as const
const success = [signIn()]

test.each([
  ['stopped for it, older than the rule', { account: old, domains, signIns: [stopped] }, says, 'certainly'],
  ['the same, says nothing', { account: old, domains, signIns: [stopped] }, {}, 'probably'],
  [
    'stopped for it, the rule cannot be read',
    { account: old, domains: undefined, signIns: [stopped] },
    says,
    'probably',
  ],
  [
    'stopped for it, must be changed',
    { account: { ...old, forceChangePasswordNextSignIn: true }, domains, signIns: [stopped] },
    says,
    'ok',
  ],
  [
    'stopped for it, a new password since',
    { account: account({ lastPasswordChangeDateTime: minutesAgo(1) }), domains, signIns: [stopped] },
    {},
    'ok',
  ],
  [
    'stopped for it, changed it and got in',
    { account: old, domains, signIns: [signIn({ createdDateTime: minutesAgo(1) }), stopped] },
    {},
    'ok',
  ],
  ['another failure in question', { account: old, domains, signIns: [signIn({ errorCode: 50105 })] }, says, 'ok'],
  ['says so, older than the rule, no event', { account: old, domains, signIns: [] }, says, 'certainly'],
  ['says so, younger than the rule, no event', { domains, signIns: [] }, says, 'ok'],
  ['says so, passwords never expire, no event', { account: old, signIns: [] }, says, 'ok'],
  [
    'says so, the account is exempt',
    { account: { ...old, passwordPolicies: ['DisablePasswordExpiration'] }, domains, signIns: [] },
    says,
    'ok',
  ],
  ['older than the rule, cannot sign in', { account: old, domains, signIns: [] }, cannot, 'possibly'],
  [
    'older than the rule, speaks of something else',
    { account: old, domains, signIns: success },
    { signs: ['says-no-licence'] },
    'ok',
  ],
  [
    'quotes the code, the log cannot be read',
    { account: old, domains, signIns: undefined },
    { codes: [50055] },
    'certainly',
  ],
  ['a synced account stopped for it', { account: syncedAccount(), signIns: [stopped] }, says, 'probably'],
  ['a guest', { account: guestAccount(), signIns: [stopped] }, says, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(passwordExpired, facts, said)).toBe(outcome)
})
