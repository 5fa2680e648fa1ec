import { tapExpiredOrUsed } from '../../../src/checks/mfa/tap-expired-or-used.ts'
import { tapNotAllowedByPolicy } from '../../../src/checks/mfa/tap-not-allowed-by-policy.ts'
import {
  authenticationMethodsPolicy,
  judge,
  method,
  methodConfiguration,
  minutesAgo,
  signIn,
  temporaryAccessPass,
  verdictOf,
} from '../judge.ts'

const pass = (methodUsabilityReason: string) => ({
  authenticationMethods: [method({ kind: 'password' }), temporaryAccessPass({ methodUsabilityReason })],
})
const barred = pass('DisabledByPolicy')
const setting = (over: Parameters<typeof methodConfiguration>[1]) => ({
  authenticationMethodsPolicy: authenticationMethodsPolicy(methodConfiguration('TemporaryAccessPass', over)),
})
const off = setting({ state: 'disabled' })
const forOthers = setting({ includeTargets: [{ id: 'pilots', targetType: 'group' }] })
const withoutKim = setting({ excludeTargets: [{ id: 'kim', targetType: 'user' }] })
const refused = { signIns: [signIn({ errorCode: 130502, createdDateTime: minutesAgo(5) })] }
const speaks = { signs: ['has-access-pass'] } as const

test.each([
  ['barred, and speaks of it', { ...barred, signIns: [] }, speaks, 'certainly'],
  ['barred, and must register', { ...barred, signIns: [signIn({ errorCode: 50072 })] }, {}, 'probably'],
  ['barred, and speaks of nothing', { ...barred, signIns: [] }, {}, 'ok'],
  ['refused by policy', refused, speaks, 'certainly'],
  ['the code is quoted, the log cannot be read', { signIns: undefined }, { codes: [130502] }, 'certainly'],
  ['switched off, and speaks of one', { ...off, signIns: [] }, speaks, 'certainly'],
  ['for others, and speaks of one', { ...forOthers, signIns: [] }, speaks, 'certainly'],
  ['excluded, and speaks of one', { ...withoutKim, signIns: [] }, speaks, 'certainly'],
  ['for everybody, and speaks of one', { signIns: [] }, speaks, 'ok'],
  ['switched off, and speaks of nothing', { ...off, signIns: [] }, {}, 'ok'],
  ['switched off, and another failure stops them', { ...off, signIns: [signIn({ errorCode: 53000 })] }, speaks, 'ok'],
  ['the settings cannot be read', { authenticationMethodsPolicy: undefined, signIns: [] }, speaks, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(tapNotAllowedByPolicy, facts, said)).toBe(outcome)
})

test.each([
  ['barred', barred, ['certainly', 'ok']],
  ['expired', pass('Expired'), ['ok', 'certainly']],
] as const)('%s: one cause', (_, facts, outcomes) => {
  const checks = [tapNotAllowedByPolicy, tapExpiredOrUsed]
  expect(checks.map((check) => judge(check, { ...facts, signIns: [] }, speaks))).toEqual(outcomes)
})

test.each([
  ['switched off', off, 'off'],
  ['left to others', forOthers, 'excluded'],
  ['as usual', {}, 'unknown'],
] as const)('the method is %s', (_, policy, scope) => {
  const verdict = verdictOf(tapNotAllowedByPolicy, { ...barred, ...policy, signIns: [] }, speaks)
  expect(verdict).toMatchObject({ whoCanFix: 'identity-admin', values: { scope } })
})
