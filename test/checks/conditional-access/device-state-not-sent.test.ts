import { caDeviceNotCompliant } from '../../../src/checks/conditional-access/ca-device-not-compliant.ts'
import { deviceStateNotSent } from '../../../src/checks/conditional-access/device-state-not-sent.ts'
import { device, guestAccount, judge, minutesAgo, signIn, untold, verdictOf } from '../judge.ts'

const chrome = { ...untold, browser: 'Chrome 134' }
const silent = (over: Parameters<typeof signIn>[0] = {}) => signIn({ errorCode: 53000, device: chrome, ...over })
const edge = signIn({ createdDateTime: minutesAgo(600) })
const proven = { signIns: [silent(), edge] }
const later = { signIns: [silent({ createdDateTime: minutesAgo(60) }), signIn()] }
const told = { signs: ['device-not-allowed'] } as const

test.each([
  ['got in with Edge from a compliant laptop before', proven, { codes: [53000] }, 'certainly'],
  ['the same, and nothing told', proven, {}, 'probably'],
  ['a compliant laptop is registered, and was not seen', { signIns: [silent()] }, { codes: [53000] }, 'probably'],
  ['got in with Edge afterwards, and they speak of it', later, told, 'certainly'],
  ['got in with Edge afterwards, nothing told', later, {}, 'ok'],
  [
    'got in as silently afterwards',
    { signIns: [silent({ createdDateTime: minutesAgo(60) }), signIn({ device: chrome })] },
    { codes: [53000] },
    'possibly',
  ],
  ['on a computer of their own', proven, { signs: ['own-device'] }, 'ok'],
  [
    'no healthy device of the kind',
    { devices: [device({ operatingSystem: 'IPhone' })], signIns: [silent()] },
    { codes: [53000] },
    'ok',
  ],
  [
    'the laptop is disabled',
    { devices: [device({ accountEnabled: false })], signIns: [silent()] },
    { codes: [53000] },
    'ok',
  ],
  ['the event names the device', { signIns: [silent({ device: { isCompliant: false } })] }, { codes: [53000] }, 'ok'],
  [
    'a hybrid joined device asked for, and one there is',
    { devices: [device({ trustType: 'ServerAd' })], signIns: [silent({ errorCode: 53001 })] },
    { codes: [53001] },
    'probably',
  ],
  [
    'a hybrid joined device asked for, and none there is',
    { signIns: [silent({ errorCode: 53001 })] },
    { codes: [53001] },
    'ok',
  ],
  [
    'the code that says the browser is the trouble',
    { devices: [], signIns: [silent({ errorCode: 530001 })] },
    { codes: [530001] },
    'probably',
  ],
  ['that code quoted, log unreadable', { signIns: undefined }, { codes: [53008] }, 'certainly'],
  ['refused on the laptop, and they speak of a phone', proven, { codes: [53000], quoted: 'on my iphone' }, 'ok'],
  ['a guest', { ...proven, account: guestAccount() }, { codes: [53000] }, 'ok'],
  ['blocked', { signIns: [silent({ errorCode: 53003 }), edge] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(deviceStateNotSent, facts, said)).toBe(outcome)
})

test.each([
  ['a healthy laptop of the same kind', {}, ['probably', 'possibly']],
  ['a sick one', { devices: [device({ isCompliant: false })] }, ['ok', 'certainly']],
] as const)('one thing different: %s', (_, facts, expected) => {
  const judged = { ...facts, signIns: [silent()] }
  const said = { codes: [53000] }
  expect([deviceStateNotSent, caDeviceNotCompliant].map((check) => judge(check, judged, said))).toEqual(expected)
})

test('names the device that is in order, and the browsers', () => {
  expect(verdictOf(deviceStateNotSent, proven)).toMatchObject({
    whoCanFix: 'user',
    values: { device: 'LT-KIM', browser: 'Chrome 134' },
    evidence: [{ say: 'refused' }, { say: 'works', values: { device: 'LT-KIM', browser: 'Edge 134' } }],
  })
})
