import { accessPassOf } from '../../src/semantics/access-pass.ts'
import { methods, minutesAgo, now, temporaryAccessPass } from '../checks/judge.ts'

test.each([
  ['usable', {}, 'usable'],
  ['over by the clock', { startDateTime: minutesAgo(61) }, 'expired'],
  ['expired', { methodUsabilityReason: 'Expired' }, 'expired'],
  ['used', { methodUsabilityReason: 'OneTimeUsed' }, 'used'],
  ['too early', { methodUsabilityReason: 'NotYetValid', startDateTime: minutesAgo(-60) }, 'early'],
  ['not allowed', { methodUsabilityReason: 'DisabledByPolicy', startDateTime: minutesAgo(600) }, 'barred'],
  ['in the words of tomorrow, and not usable', { methodUsabilityReason: 'Revoked', isUsable: false }, 'expired'],
  ['without a reason', { methodUsabilityReason: undefined, isUsable: undefined }, 'usable'],
] as const)('a pass that is %s', (_, over, is) => {
  expect(accessPassOf([temporaryAccessPass(over)], now)?.is).toBe(is)
})

test('tells from when and until when, and nothing without a pass', () => {
  const pass = accessPassOf([temporaryAccessPass({ startDateTime: minutesAgo(10), lifetimeInMinutes: 30 })], now)
  expect(pass).toEqual({ is: 'usable', from: minutesAgo(10), until: minutesAgo(-20) })
  expect(accessPassOf(methods('password'), now)).toBeUndefined()
})
