import { mfaNotRegistered } from '../../../src/checks/mfa/mfa-not-registered.ts'
import { securityDefaultsMfa } from '../../../src/checks/mfa/security-defaults-mfa.ts'
import { judge, methods, signIn, verdictOf } from '../judge.ts'

const on = { securityDefaults: { isEnabled: true } }
const bare = { authenticationMethods: methods('password'), signIns: [signIn({ errorCode: 50079 })] }
const toRegister = { signs: ['asks-to-register'] } as const

test.each([
  ['on, nothing registered, asked to register', { ...on, ...bare }, toRegister, 'certainly'],
  ['on, nothing registered, and nothing is said', { ...on, ...bare }, {}, 'probably'],
  [
    'on, nothing registered, the code is quoted, no log',
    { ...on, ...bare, signIns: undefined },
    { codes: [50072] },
    'certainly',
  ],
  ['off', bare, toRegister, 'ok'],
  ['on, and the app is registered', { ...on, signIns: bare.signIns }, toRegister, 'ok'],
  [
    'on, and another failure stops them',
    { ...on, ...bare, signIns: [signIn({ errorCode: 530035 })] },
    toRegister,
    'ok',
  ],
  [
    'on, and registering is refused for risk',
    { ...on, ...bare, signIns: [signIn({ errorCode: 53004 })] },
    toRegister,
    'ok',
  ],
  ['on, and another code is quoted', { ...on, ...bare }, { codes: [50126] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(securityDefaultsMfa, facts, said)).toBe(outcome)
})

test.each([
  [true, ['certainly', 'ok']],
  [false, ['ok', 'certainly']],
] as const)('security defaults %s: one cause', (isEnabled, outcomes) => {
  const facts = { ...bare, securityDefaults: { isEnabled } }
  expect([securityDefaultsMfa, mfaNotRegistered].map((check) => judge(check, facts, toRegister))).toEqual(outcomes)
})

test('who asks to switch it off reads that it stays on', () => {
  const verdict = verdictOf(securityDefaultsMfa, { ...on, ...bare }, { signs: ['asks-mfa-off'] })
  expect(verdict).toMatchObject({ whoCanFix: 'user', values: { wantsOff: 'yes' } })
})
