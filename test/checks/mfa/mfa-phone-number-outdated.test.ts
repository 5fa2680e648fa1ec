import { mfaMethodLost } from '../../../src/checks/mfa/mfa-method-lost.ts'
import { mfaPhoneNumberOutdated } from '../../../src/checks/mfa/mfa-phone-number-outdated.ts'
import { judge, method, methods, signIn, verdictOf } from '../judge.ts'

const number = method({ kind: 'phone', displayName: undefined, phoneEnding: '17' })
const onlyNumber = { authenticationMethods: [method({ kind: 'password' }), number] }
const unanswered = {
  signIns: [signIn({ errorCode: 500121, additionalDetails: 'MFA denied; user never entered the verification code' })],
}
const changed = { signs: ['number-changed'] } as const

test.each([
  ['a changed number, and the code was never entered', { ...onlyNumber, ...unanswered }, changed, 'certainly'],
  ['a changed number, nothing in the log', { ...onlyNumber, signIns: [] }, changed, 'certainly'],
  ['a changed number, the log cannot be read', { ...onlyNumber, signIns: undefined }, changed, 'certainly'],
  ['a changed number, and no number is registered', { ...unanswered }, changed, 'ok'],
  [
    'a changed number, another failure stops them',
    { ...onlyNumber, signIns: [signIn({ errorCode: 50053 })] },
    changed,
    'ok',
  ],
  ['a changed number, another code is quoted', onlyNumber, { ...changed, codes: [50105] }, 'ok'],
  ['nothing is said of a number', { ...onlyNumber, ...unanswered }, {}, 'ok'],
  ['a new phone, the same number', { ...onlyNumber, ...unanswered }, { signs: ['new-phone'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaPhoneNumberOutdated, facts, said)).toBe(outcome)
})

test.each([
  ['nothing else', [number], changed, ['helpdesk', 'none']],
  ['the app', [number, method()], changed, ['user', 'app']],
  [
    'the app on the phone that is new as well',
    [number, method()],
    { signs: ['number-changed', 'new-phone'] },
    ['helpdesk', 'none'],
  ],
  ['a key', [number, method({ kind: 'fido2' })], changed, ['user', 'key']],
] as const)('besides the number: %s', (_, authenticationMethods, said, [whoCanFix, spare]) => {
  const verdict = verdictOf(mfaPhoneNumberOutdated, { authenticationMethods, ...unanswered }, said)
  expect(verdict).toMatchObject({ whoCanFix, values: { spare, ending: '17' } })
})

test('an old number wins over a lost phone, and a lost phone without a number is just that', () => {
  const both = { signs: ['number-changed', 'lost-method'] } as const
  expect(judge(mfaMethodLost, { ...onlyNumber, ...unanswered }, both)).toBe('ok')
  const onlyApp = { authenticationMethods: methods('password', 'microsoftAuthenticator'), ...unanswered }
  expect(judge(mfaMethodLost, onlyApp, both)).toBe('certainly')
  expect(judge(mfaPhoneNumberOutdated, onlyApp, both)).toBe('ok')
})
