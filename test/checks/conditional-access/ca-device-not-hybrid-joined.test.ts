import { caDeviceNotCompliant } from '../../../src/checks/conditional-access/ca-device-not-compliant.ts'
import { caDeviceNotHybridJoined } from '../../../src/checks/conditional-access/ca-device-not-hybrid-joined.ts'
import { deviceStateNotSent } from '../../../src/checks/conditional-access/device-state-not-sent.ts'
import { device, guestAccount, judge, minutesAgo, signIn, untold, verdictOf } from '../judge.ts'

const refused = (over: Parameters<typeof signIn>[0] = {}) => signIn({ errorCode: 53001, ...over })
const joined = { signIns: [refused()] }
const silent = refused({ device: untold })
const hybrid = device({ trustType: 'ServerAd' })
const older = { createdDateTime: minutesAgo(60) }

test.each([
  ['a laptop that is only joined to Entra', joined, {}, 'probably'],
  ['the code is quoted', joined, { codes: [53001] }, 'certainly'],
  ['no device told, and no hybrid one of the kind', { signIns: [silent] }, { codes: [53001] }, 'certainly'],
  [
    'no device told, and a hybrid one of the kind',
    { devices: [hybrid], signIns: [silent] },
    { codes: [53001] },
    'possibly',
  ],
  [
    'the same, on a computer of their own',
    { devices: [hybrid], signIns: [silent] },
    { signs: ['own-device'] },
    'certainly',
  ],
  [
    'a hybrid joined one that is not accepted',
    { devices: [hybrid], signIns: [refused({ device: { trustType: 'Hybrid Azure AD joined' } })] },
    { codes: [53001] },
    'probably',
  ],
  [
    'the device is disabled',
    { devices: [device({ accountEnabled: false })], signIns: [refused()] },
    { codes: [53001] },
    'ok',
  ],
  [
    'refused on the laptop, and they speak of a phone',
    joined,
    { codes: [53001], quoted: 'op mijn telefoon' },
    'possibly',
  ],
  [
    'let in since from another device',
    { signIns: [refused(older), signIn({ device: { deviceId: 'other' } })] },
    { codes: [53001] },
    'probably',
  ],
  ['let in since from the same', { signIns: [refused(older), signIn()] }, { codes: [53001] }, 'possibly'],
  ['let in since, nothing told', { signIns: [refused(older), signIn()] }, {}, 'ok'],
  [
    'only quoted, and the page names a joined device',
    { signIns: undefined },
    { codes: [53001], deviceId: 'laptop' },
    'certainly',
  ],
  [
    'only quoted, and the page names a hybrid one',
    { devices: [hybrid], signIns: undefined },
    { codes: [53001], deviceId: 'laptop' },
    'ok',
  ],
  ['only quoted, log unreadable', { signIns: undefined }, { codes: [53001] }, 'probably'],
  ['a guest', { ...joined, account: guestAccount() }, { codes: [53001] }, 'ok'],
  ['let in', {}, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caDeviceNotHybridJoined, facts, said)).toBe(outcome)
})

test.each([
  [53001, ['certainly', 'ok', 'ok']],
  [53000, ['ok', 'certainly', 'ok']],
] as const)('AADSTS%i decides between hybrid and compliant', (errorCode, expected) => {
  const facts = {
    devices: [device({ isCompliant: false })],
    signIns: [signIn({ errorCode, device: { isCompliant: false } })],
  }
  const said = { codes: [errorCode] }
  expect(
    [caDeviceNotHybridJoined, caDeviceNotCompliant, deviceStateNotSent].map((check) => judge(check, facts, said)),
  ).toEqual(expected)
})

test.each([
  ['joined', 'Azure AD joined'],
  ['registered', 'Azure AD registered'],
  ['hybrid', 'Hybrid Azure AD joined'],
] as const)('a device that is %s is told so', (state, trustType) => {
  expect(verdictOf(caDeviceNotHybridJoined, { signIns: [refused({ device: { trustType } })] })).toMatchObject({
    whoCanFix: 'helpdesk',
    values: { state, device: 'LT-KIM' },
  })
})
