import { mustChangePassword } from '../../../src/checks/password/must-change-password.ts'
import { account, daysAgo, domain, judge, minutesAgo, signIn } from '../judge.ts'

const stopped = signIn({ errorCode: 50055, createdDateTime: minutesAgo(5) })
const forced = account({ forceChangePasswordNextSignIn: true, lastPasswordChangeDateTime: minutesAgo(60) })
const asks = { signs: ['asks-new-password'] } as const
const cannot = { signs: ['cannot-sign-in'] } as const
const rule = [domain({ passwordValidityPeriodInDays: 90 })]

test.each([
  ['stopped for it', { account: forced, signIns: [stopped] }, asks, 'certainly'],
  ['stopped, though passwords never expire and the switch cannot be read', { signIns: [stopped] }, asks, 'probably'],
  [
    'stopped, younger than the rule, the switch cannot be read',
    { domains: rule, signIns: [stopped] },
    asks,
    'probably',
  ],
  [
    'stopped, older than the rule',
    { account: account({ lastPasswordChangeDateTime: daysAgo(99) }), domains: rule, signIns: [stopped] },
    asks,
    'ok',
  ],
  [
    'stopped, the switch is off',
    { account: account({ forceChangePasswordNextSignIn: false }), signIns: [stopped] },
    asks,
    'ok',
  ],
  ['no event, and is asked for a new one', { account: forced, signIns: [] }, asks, 'certainly'],
  ['no event, cannot sign in, never got in', { account: forced, signIns: [] }, cannot, 'probably'],
  [
    'no event, cannot sign in, got in since',
    { account: forced, signIns: [signIn({ createdDateTime: minutesAgo(30) })] },
    cannot,
    'possibly',
  ],
  ['no event, speaks of something else', { account: forced, signIns: [] }, { signs: ['says-no-licence'] }, 'ok'],
  ['the temporary password was mistyped', { account: forced, signIns: [signIn({ errorCode: 50126 })] }, cannot, 'ok'],
  ['the switch is off, no event', { signIns: [] }, asks, 'ok'],
  ['quotes another code', { account: forced, signIns: [] }, { ...cannot, codes: [50105] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mustChangePassword, facts, said)).toBe(outcome)
})
