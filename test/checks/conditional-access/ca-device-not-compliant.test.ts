import { caDeviceNotCompliant } from '../../../src/checks/conditional-access/ca-device-not-compliant.ts'
import { account, device, judge, minutesAgo, policy, signIn, untold, verdictOf, type FactsOver } from '../judge.ts'

const bad = { isCompliant: false }
const refused = (over: Parameters<typeof signIn>[0] = {}) => signIn({ errorCode: 53000, device: bad, ...over })
const silent = refused({ device: untold })
const sick = { devices: [device(bad)], signIns: [refused({ id: 'told' })] } satisfies FactsOver

test.each([
  ['the device of the event is known and not compliant', sick, 'certainly'],
  ['the device is only known from the event', { devices: [], signIns: [refused()] }, 'certainly'],
  ['the event tells of no device, and there is no other', { devices: [], signIns: [silent] }, 'certainly'],
  ['the event tells of no device, while a healthy one of the kind exists', { signIns: [silent] }, 'possibly'],
  [
    'no device told, and a compliant one of somebody else was used today',
    { devices: [], signIns: [silent, signIn({ createdDateTime: minutesAgo(300) })] },
    'possibly',
  ],
  [
    'no device told, and the healthy one is of another kind',
    { devices: [device({ operatingSystem: 'IPhone' })], signIns: [silent] },
    'certainly',
  ],
  [
    'no device told from an iPhone, and the healthy one is an iPhone',
    {
      devices: [device({ operatingSystem: 'IPhone' })],
      signIns: [refused({ device: { ...untold, operatingSystem: 'Ios 17.4' } })],
    },
    'possibly',
  ],
  [
    'no device told, and the healthy one is switched off',
    { devices: [device({ accountEnabled: false })], signIns: [silent] },
    'certainly',
  ],
  ['the device is compliant by now', { signIns: [refused()] }, 'ok'],
  ['the event says the device was compliant', { devices: [], signIns: [signIn({ errorCode: 53000 })] }, 'ok'],
  ['the device is switched off', { devices: [device({ ...bad, accountEnabled: false })], signIns: [refused()] }, 'ok'],
  ['a guest', { ...sick, account: account({ userType: 'Guest' }) }, 'ok'],
  [
    'an external member',
    { ...sick, account: account({ userPrincipalName: 'kim_fabrikam.com#ext#@contoso.com' }) },
    'ok',
  ],
  [
    'a hybrid joined device is asked for (53001)',
    { ...sick, signIns: [signIn({ errorCode: 53001, device: bad })] },
    'ok',
  ],
  ['blocked for another reason (53003)', { ...sick, signIns: [signIn({ errorCode: 53003, device: bad })] }, 'ok'],
  [
    'another failure newer than it',
    { ...sick, signIns: [refused({ createdDateTime: minutesAgo(60) }), signIn({ errorCode: 50126, device: bad })] },
    'ok',
  ],
  ['refused four days ago', { ...sick, signIns: [refused({ createdDateTime: minutesAgo(4 * 1440) })] }, 'ok'],
  [
    'let in later from the same device',
    { ...sick, signIns: [refused({ createdDateTime: minutesAgo(60) }), signIn({ device: bad })] },
    'possibly',
  ],
  [
    'let in later from another device',
    { ...sick, signIns: [refused({ createdDateTime: minutesAgo(60) }), signIn({ device: { deviceId: 'work' } })] },
    'certainly',
  ],
  ['a device that is not compliant, and no refusal', { ...sick, signIns: [signIn({ device: bad })] }, 'ok'],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(caDeviceNotCompliant, facts, { signs: ['device-not-allowed'] })).toBe(outcome)
})

const outlook = { app: { name: 'Outlook', appIds: ['outlook'] } }
const page = { codes: [53000], deviceId: 'LAPTOP' }
test.each([
  ['the page names a device that is not compliant, log unreadable', { ...sick, signIns: undefined }, page, 'certainly'],
  ['the page names it, the log does not hold the event', { ...sick, signIns: [] }, page, 'probably'],
  ['the page names a compliant device', { signIns: undefined }, page, 'ok'],
  ['only the code is quoted, log unreadable', { ...sick, signIns: undefined }, { codes: [53000] }, 'possibly'],
  [
    'the page names a device nobody knows',
    { ...sick, signIns: undefined },
    { codes: [53000], deviceId: 'x' },
    'possibly',
  ],
  [
    'the named event has another code',
    { ...sick, signIns: [signIn({ id: 'r', errorCode: 53003 })] },
    { ...page, requestId: 'r' },
    'ok',
  ],
  ['nothing is said', sick, {}, 'probably'],
  ['the code is quoted', sick, { codes: [53000] }, 'certainly'],
  ['the code is quoted for another app', sick, { ...outlook, codes: [53000] }, 'probably'],
  ['the code is quoted for a phone', sick, { codes: [53000], quoted: '53000 op mijn telefoon' }, 'possibly'],
  ['the code is quoted for a laptop', sick, { codes: [53000], quoted: '53000 op mijn laptop' }, 'certainly'],
  ['the words speak of a password', sick, { signs: ['password-trouble'] }, 'possibly'],
  ['a page names the event', sick, { requestId: 'told', quoted: 'on my phone' }, 'certainly'],
  ['another code is quoted', sick, { codes: [53001] }, 'ok'],
  ['a device is described, log unreadable', { ...sick, signIns: undefined }, { signs: ['device-not-allowed'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caDeviceNotCompliant, facts, said)).toBe(outcome)
})

test.each([
  ['managed', sick, ['openPortal', 'repair', 'helpdesk', 'checkIntune']],
  [
    'unmanaged',
    { ...sick, devices: [device({ ...bad, isManaged: false })] },
    ['useManaged', 'helpdesk', 'letUseManaged'],
  ],
  ['none', { devices: [], signIns: [silent] }, ['useManaged', 'sameProfile', 'helpdesk', 'letUseManaged']],
] as const)('a device that is %s asks for its own steps', (state, facts, steps) => {
  const verdict = verdictOf(caDeviceNotCompliant, facts)
  expect(verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)).toEqual(steps)
  expect(verdict).toMatchObject({ values: { state } })
})

test('the app of the words is told, and the event as it is', () => {
  expect(verdictOf(caDeviceNotCompliant, sick, { ...outlook, codes: [53000] })).toMatchObject({
    values: { app: 'Outlook' },
    evidence: [{ say: 'refused', values: { app: 'Hours' } }, { say: 'state' }],
  })
})

test('what a managed device lacks is looked up in Intune', () => {
  const verdict = verdictOf(caDeviceNotCompliant, sick)
  const links = verdict === 'ok' ? [] : verdict.remedies.flatMap(({ step, link = '' }) => [`${step} ${link}`])
  expect(links).toContainEqual(expect.stringMatching(/^checkIntune https:\/\/intune\.microsoft\.com\//))
})

test('names only the failed policies that ask for a compliant device', () => {
  const appliedPolicies = [
    policy({ displayName: 'Asks', enforcedGrantControls: ['RequireCompliantDevice', 'Mfa'] }),
    policy({ displayName: 'Other', enforcedGrantControls: ['Mfa'] }),
    policy({ displayName: 'Trial', result: 'reportOnlyFailure', enforcedGrantControls: ['RequireCompliantDevice'] }),
  ]
  expect(verdictOf(caDeviceNotCompliant, { ...sick, signIns: [refused({ appliedPolicies })] })).toMatchObject({
    values: { policies: { list: ['Asks'] } },
  })
})
