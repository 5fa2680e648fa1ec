import { wrongPassword } from '../../../src/checks/password/wrong-password.ts'
import { account, guestAccount, hours, judge, minutesAgo, registration, signIn, verdictOf } from '../judge.ts'

const wrong = (at = 5, over = {}) => signIn({ errorCode: 50126, createdDateTime: minutesAgo(at), ...over })
const ok = (at: number, over = {}) => signIn({ createdDateTime: minutesAgo(at), ...over })
const refused = (errorCode: number) => signIn({ errorCode, createdDateTime: minutesAgo(5) })
const home = { appId: 'home', appDisplayName: 'Home', resourceId: 'x', resourceDisplayName: 'X' }
const mail = { appId: 'mail', appDisplayName: 'Outlook Mobile', clientAppUsed: 'Exchange ActiveSync' }
const phone = { ...mail, device: { operatingSystem: 'Android 15', deviceId: '' } }
const forgot = { signs: ['forgot-password', 'password-trouble'] } as const
const saysWrong = { signs: ['says-wrong-password', 'password-trouble'] } as const
const changed = account({ lastPasswordChangeDateTime: minutesAgo(90) })
const noReset = registration({ isSsprEnabled: false, isSsprCapable: false })
const abroad = { location: { city: '', countryOrRegion: 'BR' } }

test.each([
  ['a wrong password', { signIns: [wrong(), ok(600)] }, {}, 'probably'],
  ['a wrong password, and says so', { signIns: [wrong(), ok(600)] }, saysWrong, 'certainly'],
  ['a wrong password in the app they name', { signIns: [wrong()] }, { app: hours }, 'certainly'],
  ['a wrong password in another app than they name', { signIns: [wrong(5, home)] }, { app: hours }, 'ok'],
  ['typed right after it', { signIns: [ok(1), wrong()] }, {}, 'ok'],
  ['typed right after it, and says wrong', { signIns: [ok(1), wrong()] }, saysWrong, 'possibly'],
  ['the password was changed since', { signIns: [wrong(120)], account: changed }, {}, 'possibly'],
  ['somebody abroad tries, the person is at home', { signIns: [wrong(5, abroad), ok(60)] }, {}, 'possibly'],
  ['words about a device', { signIns: [wrong()] }, { signs: ['device-not-allowed'] }, 'possibly'],
  ['locked after it', { signIns: [refused(50053), wrong(10)] }, saysWrong, 'ok'],
  ['another failure after it', { signIns: [refused(50105), wrong(10)] }, {}, 'ok'],
  ['expired instead', { signIns: [refused(50055)] }, saysWrong, 'ok'],
  ['quotes the code, the log cannot be read', { signIns: undefined }, { codes: [50126] }, 'certainly'],
  ['a disabled account', { signIns: [wrong()], account: account({ accountEnabled: false }) }, saysWrong, 'ok'],
  ['forgotten, nothing in the log', { signIns: [ok(600)] }, forgot, 'probably'],
  ['forgotten, and tried', { signIns: [wrong()] }, forgot, 'certainly'],
  ['forgotten by a guest', { account: guestAccount(), signIns: [] }, forgot, 'probably'],
  ['forgotten, and resetting is not for them', { signIns: [wrong()], registration: noReset }, forgot, 'ok'],
  ['wrong, and resetting is not for them', { signIns: [wrong()], registration: noReset }, saysWrong, 'certainly'],
  ['forgotten, and the reset page refuses', { signIns: [] }, { ...forgot, clientCodes: ['SSPR_0029'] }, 'ok'],
  ['only says something about a password', { signIns: [ok(600)] }, { signs: ['password-trouble'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(wrongPassword, facts, said)).toBe(outcome)
})

const kept = [5, 25, 45].map((at) => wrong(at, phone))
test.each([
  ['an app tries again and again since a change', { account: changed, signIns: kept }, 'stored'],
  ['an app tries again and again while the person gets in', { signIns: [...kept, ok(30, home)] }, 'stored'],
  ['an app tries again and again, nothing else is known', { signIns: kept }, 'typed'],
  [
    'a browser tries again and again since a change',
    { account: changed, signIns: [5, 25, 45].map((at) => wrong(at)) },
    'typed',
  ],
  ['an app tried once since a change', { account: changed, signIns: [wrong(5, phone)] }, 'typed'],
] as const)('%s', (_, facts, is) => {
  expect(verdictOf(wrongPassword, facts, saysWrong)).toMatchObject({ whoCanFix: 'user', values: { is } })
})

test('a person with an old password on the phone is not told to reset it', () => {
  const verdict = verdictOf(wrongPassword, { account: changed, signIns: kept }, saysWrong)
  const steps = verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)
  expect(steps).toEqual(['updateStored', 'everywhere', 'letUpdate'])
})
