import { smartLockout } from '../../../src/checks/password/smart-lockout.ts'
import { account, hours, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const lockText = "The account is locked, you've tried to sign in too many times with an incorrect user ID or password."
const badText = 'Sign-in was blocked because it came from an IP address with malicious activity.'
const lock = (at = 5, over = {}) =>
  signIn({ errorCode: 50053, failureReason: lockText, createdDateTime: minutesAgo(at), ...over })
const wrong = (at: number, over = {}) => signIn({ errorCode: 50126, createdDateTime: minutesAgo(at), ...over })
const ok = (at: number, over = {}) => signIn({ createdDateTime: minutesAgo(at), ...over })
const home = { appId: 'home', appDisplayName: 'Home', resourceId: 'x', resourceDisplayName: 'X' }
const mail = { appId: 'mail', appDisplayName: 'Outlook Mobile', clientAppUsed: 'Mobile Apps and Desktop clients' }
const phone = { ...mail, device: { operatingSystem: 'Ios 18.3', deviceId: '' } }
const saysLocked = { signs: ['says-locked'] } as const
const five = [6, 7, 8, 9, 10].map((at) => wrong(at))

test.each([
  ['locked, and nothing else is told', { signIns: [lock(), ok(600)] }, {}, 'probably'],
  ['locked, and says so', { signIns: [lock(), ok(600)] }, saysLocked, 'certainly'],
  ['locked in the app they name', { signIns: [lock(), ok(600)] }, { app: hours }, 'certainly'],
  ['locked in another app than they name', { signIns: [lock(5, home), ok(600, home)] }, { app: hours }, 'ok'],
  ['the same code for a bad address', { signIns: [lock(5, { failureReason: badText })] }, saysLocked, 'ok'],
  ['locked without a reason told', { signIns: [lock(5, { failureReason: '' })] }, saysLocked, 'certainly'],
  ['got in since, in another app', { signIns: [ok(2, home), lock()] }, {}, 'ok'],
  ['got in since, in another app, and says locked', { signIns: [ok(2, home), lock()] }, saysLocked, 'possibly'],
  [
    'the password was changed since',
    { signIns: [lock(90)], account: account({ lastPasswordChangeDateTime: minutesAgo(30) }) },
    saysLocked,
    'possibly',
  ],
  [
    'the page of that very event, got in since',
    { signIns: [ok(2, home), lock(5, { id: 'r1' })] },
    { requestId: 'r1' },
    'certainly',
  ],
  ['a wrong password after the lock, and says locked', { signIns: [wrong(1), lock(5)] }, saysLocked, 'certainly'],
  ['a wrong password after the lock, and says nothing', { signIns: [wrong(1), lock(5)] }, {}, 'ok'],
  ['says locked after five wrong passwords', { signIns: five }, saysLocked, 'probably'],
  ['says locked after one wrong password', { signIns: [wrong(5)] }, saysLocked, 'ok'],
  ['says locked, the log shows another failure', { signIns: [signIn({ errorCode: 50105 })] }, saysLocked, 'ok'],
  ['says locked, the log shows nothing', { signIns: [ok(600)] }, saysLocked, 'ok'],
  ['says locked, the log cannot be read', { signIns: undefined }, saysLocked, 'probably'],
  ['quotes the code, the log cannot be read', { signIns: undefined }, { codes: [50053] }, 'certainly'],
  ['quotes another code', { signIns: [lock()] }, { codes: [50105] }, 'ok'],
  ['a lock of last week', { signIns: [lock(6 * 1440)] }, {}, 'ok'],
  [
    'a disabled account in the words "your account has been locked"',
    { signIns: [lock()], account: account({ accountEnabled: false }) },
    saysLocked,
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(smartLockout, facts, said)).toBe(outcome)
})

const changed = { account: account({ lastPasswordChangeDateTime: minutesAgo(180) }) }
const kept = [20, 40, 60].map((at) => wrong(at, phone))
test.each([
  ['an app that keeps the old password', { ...changed, signIns: [lock(), ...kept] }, 'stored', 'user'],
  ['somebody who types', { signIns: [lock(), wrong(6), wrong(7)] }, 'typing', 'user'],
  [
    'somebody in another country, while the person gets in at home',
    { signIns: [lock(5, { location: { city: '', countryOrRegion: 'BR' } }), ok(60)] },
    'stranger',
    'identity-admin',
  ],
  [
    'somebody in another country, who may be on a trip',
    { signIns: [lock(5, { location: { city: '', countryOrRegion: 'BR' } }), ok(3000)] },
    'typing',
    'user',
  ],
] as const)('locked by %s', (_, facts, by, whoCanFix) => {
  expect(verdictOf(smartLockout, facts, saysLocked)).toMatchObject({ whoCanFix, values: { by } })
})

test('an app that keeps locking is still the cause after a success elsewhere', () => {
  const facts = { ...changed, signIns: [ok(2, home), lock(5, phone), ...kept] }
  expect(judge(smartLockout, facts, saysLocked)).toBe('probably')
})
