import { mfaMethodLost } from '../../../src/checks/mfa/mfa-method-lost.ts'
import { authenticationMethodsPolicy, judge, method, methodConfiguration, methods } from '../judge.ts'
import { minutesAgo, signIn, verdictOf } from '../judge.ts'

const silent = 'MFA denied; user did not respond to mobile app notification'
const unanswered = (over = {}) => signIn({ errorCode: 500121, additionalDetails: silent, ...over })
const onlyApp = { authenticationMethods: [method({ kind: 'password' }), method()] }
const asked = { ...onlyApp, signIns: [unanswered()] }
const lost = { signs: ['lost-method', 'new-phone'] } as const
const newPhone = { signs: ['new-phone'] } as const

test.each([
  ['the phone is gone, and a prompt was not answered', asked, lost, 'certainly'],
  ['the phone is gone, nothing in the log', { ...onlyApp, signIns: [] }, lost, 'certainly'],
  ['the phone is gone, the log cannot be read', { ...onlyApp, signIns: undefined }, lost, 'certainly'],
  [
    'the phone is gone, the prompt was of another app',
    asked,
    { ...lost, app: { name: 'X', appIds: ['x'] } },
    'certainly',
  ],
  ['the phone is gone, and the code is quoted', asked, { ...lost, codes: [500121] }, 'certainly'],
  [
    'the phone is gone, got in since',
    { ...onlyApp, signIns: [signIn(), unanswered({ createdDateTime: minutesAgo(60) })] },
    lost,
    'probably',
  ],
  [
    'the phone is gone, another failure stops them',
    { ...onlyApp, signIns: [signIn({ errorCode: 53000 })] },
    lost,
    'ok',
  ],
  ['the phone is gone, another code is quoted', onlyApp, { ...lost, codes: [50126] }, 'ok'],
  ['the phone is gone, and nothing is registered', { authenticationMethods: methods('password') }, lost, 'ok'],
  ['the phone is gone, only a key is registered', { authenticationMethods: methods('password', 'fido2') }, lost, 'ok'],
  [
    'the app was set up again after the prompt',
    { authenticationMethods: [method({ createdDateTime: minutesAgo(2) })], signIns: [unanswered()] },
    lost,
    'possibly',
  ],
  ['a new phone, and a prompt was not answered', asked, newPhone, 'probably'],
  [
    'a new phone, and a prompt is spoken of',
    { ...onlyApp, signIns: [] },
    { signs: ['new-phone', 'asks-for-approval'] },
    'probably',
  ],
  ['a new phone, nothing else', { ...onlyApp, signIns: [] }, newPhone, 'ok'],
  ['a prompt was not answered, and nothing is said', asked, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaMethodLost, facts, said)).toBe(outcome)
})

const number = method({ kind: 'phone', displayName: undefined, phoneEnding: '48' })
const withNumber = [method(), number]
const texts = { authenticationMethodsPolicy: authenticationMethodsPolicy(methodConfiguration('Sms')) }
const older = { ...authenticationMethodsPolicy(), policyMigrationState: 'migrationInProgress' }
const hello = method({ kind: 'windowsHelloForBusiness', displayName: 'LT-KIM' })
const stolen = { ...lost, quoted: 'my phone was stolen' }

test.each([
  ['nothing else', { authenticationMethods: [method()], ...texts }, lost, ['helpdesk', 'none']],
  ['the same number', { authenticationMethods: withNumber, ...texts }, lost, ['user', 'number']],
  ['a number that may not be used', { authenticationMethods: withNumber }, lost, ['helpdesk', 'none']],
  ['a number on a stolen phone', { authenticationMethods: withNumber, ...texts }, stolen, ['helpdesk', 'none']],
  [
    'a number while the older policies still count',
    { authenticationMethods: withNumber, authenticationMethodsPolicy: older },
    lost,
    ['user', 'number'],
  ],
  ['a security key', { authenticationMethods: [method(), method({ kind: 'fido2' })] }, stolen, ['user', 'key']],
  ['Windows Hello', { authenticationMethods: [method(), hello] }, lost, ['user', 'hello']],
] as const)('besides the phone: %s', (_, facts, said, [whoCanFix, spare]) => {
  const verdict = verdictOf(mfaMethodLost, { ...facts, signIns: [unanswered()] }, said)
  expect(verdict).toMatchObject({ whoCanFix, values: { spare } })
})

test.each([
  ['the app is there', [method({ kind: 'fido2' }), method()], 'user', 'app'],
  ['nothing else', [method({ kind: 'fido2' })], 'helpdesk', 'none'],
] as const)('a lost key, and %s', (_, authenticationMethods, whoCanFix, spare) => {
  const verdict = verdictOf(
    mfaMethodLost,
    { authenticationMethods, signIns: [] },
    { ...lost, quoted: 'lost my yubikey' },
  )
  expect(verdict).toMatchObject({ whoCanFix, values: { method: 'key', spare } })
})

test('a stolen phone with only its number registered', () => {
  const verdict = verdictOf(mfaMethodLost, { authenticationMethods: [number], signIns: [] }, stolen)
  expect(verdict).toMatchObject({ whoCanFix: 'helpdesk', values: { method: 'number', ending: '48' } })
})

test('who asks to switch MFA off reads that it stays on', () => {
  const verdict = verdictOf(mfaMethodLost, asked, { signs: ['lost-method', 'asks-mfa-off'] })
  expect(verdict).toMatchObject({ values: { wantsOff: 'yes' } })
  expect(verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)).toContain('keepOn')
})
