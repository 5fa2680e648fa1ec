import { caDeviceNotCompliant } from '../../../src/checks/conditional-access/ca-device-not-compliant.ts'
import { deviceDisabled } from '../../../src/checks/conditional-access/device-disabled.ts'
import { device, judge, minutesAgo, signIn, untold, verdictOf } from '../judge.ts'

const off = device({ accountEnabled: false, isCompliant: false })
const refused = (over: Parameters<typeof signIn>[0] = {}) => signIn({ errorCode: 135011, ...over })
const disabled = { devices: [off], signIns: [refused()] }
const older = { createdDateTime: minutesAgo(60) }
const oldPhone = device({
  deviceId: 'phone',
  displayName: 'OLD-PHONE',
  operatingSystem: 'IPhone',
  accountEnabled: false,
})
const told = { signs: ['device-not-allowed'] } as const

test.each([
  ['the code says so, and the device is', disabled, {}, 'probably'],
  ['the code is quoted', disabled, { codes: [135011] }, 'certainly'],
  ['the device is enabled by now', { signIns: [refused()] }, { codes: [135011] }, 'possibly'],
  [
    'the event names no device',
    { devices: [off], signIns: [refused({ device: untold })] },
    { codes: [135011] },
    'certainly',
  ],
  ['only quoted, log unreadable', { devices: [off], signIns: undefined }, { codes: [135011] }, 'certainly'],
  [
    'a compliant device was asked for, and the one used is disabled',
    { devices: [off], signIns: [refused({ errorCode: 53000 })] },
    { codes: [53000] },
    'certainly',
  ],
  ['the same, and the one used is enabled', { signIns: [refused({ errorCode: 53000 })] }, { codes: [53000] }, 'ok'],
  [
    'an old phone is disabled, and a laptop was refused',
    { devices: [device({ isCompliant: false }), oldPhone], signIns: [refused({ errorCode: 53000 })] },
    { codes: [53000] },
    'ok',
  ],
  ['an old phone is disabled, and nothing failed', { devices: [device(), oldPhone] }, {}, 'ok'],
  [
    'got in since with another device',
    { devices: [off], signIns: [refused(older), signIn({ device: { deviceId: 'new' } })] },
    { codes: [135011] },
    'probably',
  ],
  [
    'got in since with another device, nothing told',
    { devices: [off], signIns: [refused(older), signIn({ device: { deviceId: 'new' } })] },
    {},
    'ok',
  ],
  ['only words, and the laptop they used is disabled', { devices: [off], signIns: [signIn(older)] }, told, 'probably'],
  ['only words, and some device is disabled', { devices: [oldPhone], signIns: [signIn()] }, told, 'possibly'],
  [
    'only words, and they speak of another kind',
    { devices: [oldPhone], signIns: [signIn()] },
    { ...told, quoted: 'my laptop is not compliant' },
    'ok',
  ],
  [
    'blocked by a policy, from a device that is disabled',
    { devices: [off], signIns: [refused({ errorCode: 53003 })] },
    {},
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(deviceDisabled, facts, said)).toBe(outcome)
})

test('one thing different: switched on, it is a device that is not compliant', () => {
  const facts = (accountEnabled: boolean) => ({
    devices: [device({ accountEnabled, isCompliant: false })],
    signIns: [refused({ errorCode: 53000, device: { isCompliant: false } })],
  })
  const judged = [true, false].map((isOn) =>
    [deviceDisabled, caDeviceNotCompliant].map((check) => judge(check, facts(isOn), { codes: [53000] })),
  )
  expect(judged).toEqual([
    ['ok', 'certainly'],
    ['certainly', 'ok'],
  ])
})

test('a device of the local directory is looked for there first', () => {
  const steps = ['ServerAd', 'AzureAd'].map((trustType) => {
    const verdict = verdictOf(deviceDisabled, {
      devices: [device({ accountEnabled: false, trustType })],
      signIns: [refused()],
    })
    return verdict !== 'ok' && verdict.remedies.some(({ step }) => step === 'checkSync')
  })
  expect(steps).toEqual([true, false])
})
