import { caAppNotApproved } from '../../../src/checks/conditional-access/ca-app-not-approved.ts'
import {
  conditionalAccessPolicy,
  grantControls,
  judge,
  minutesAgo,
  policy,
  signIn,
  untold,
  verdictOf,
} from '../judge.ts'

const iPhone = { ...untold, operatingSystem: 'Ios 18.1', browser: '' }
const mail = {
  appId: 'apple',
  appDisplayName: 'Apple Internet Accounts',
  resourceId: 'exchange',
  resourceDisplayName: 'Office 365 Exchange Online',
}
const refused = (over: Parameters<typeof signIn>[0] = {}) =>
  signIn({
    errorCode: 53002,
    device: iPhone,
    ...mail,
    appliedPolicies: [policy({ enforcedGrantControls: ['RequireApprovedApp'] })],
    ...over,
  })
const phone = { signIns: [refused()], conditionalAccessPolicies: [] }
const older = refused({ createdDateTime: minutesAgo(60) })

test.each([
  ['the mail app of the phone is not approved', phone, {}, 'probably'],
  ['the code is quoted', phone, { codes: [53002] }, 'certainly'],
  ['"on my own phone"', phone, { signs: ['own-device'] }, 'certainly'],
  ['the app must be protected', { signIns: [refused({ errorCode: 53009 })] }, {}, 'probably'],
  ['only quoted, log unreadable', { signIns: undefined }, { codes: [53005] }, 'certainly'],
  [
    'another app got in on the same phone',
    { ...phone, signIns: [older, signIn({ device: iPhone, appId: 'outlook' })] },
    {},
    'probably',
  ],
  ['the same app got in on a laptop', { ...phone, signIns: [older, signIn(mail)] }, {}, 'probably'],
  [
    'the same app got in on the same phone, nothing told',
    { ...phone, signIns: [older, signIn({ ...mail, device: iPhone })] },
    {},
    'ok',
  ],
  [
    'the same app got in on the same phone, the code quoted',
    { ...phone, signIns: [older, signIn({ ...mail, device: iPhone })] },
    { codes: [53002] },
    'possibly',
  ],
  ['the device is not compliant', { signIns: [refused({ errorCode: 53000 })] }, {}, 'ok'],
  ['let in', { signIns: [signIn()] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caAppNotApproved, facts, said)).toBe(outcome)
})

test.each([
  ['approved', ['approvedApplication'], true],
  ['protected', ['approvedApplication', 'compliantApplication'], false],
  ['protected', ['compliantApplication'], false],
] as const)('a policy that asks for an app that is %s', (control, controls, isRetired) => {
  const facts = {
    ...phone,
    conditionalAccessPolicies: [conditionalAccessPolicy({ grantControls: grantControls(controls) })],
  }
  const verdict = verdictOf(caAppNotApproved, facts)
  expect(verdict).toMatchObject({
    whoCanFix: 'user',
    values: { control, client: 'Apple Internet Accounts', system: 'iOS' },
  })
  expect(verdict !== 'ok' && verdict.remedies.some(({ step }) => step === 'migrate')).toBe(isRetired)
})
