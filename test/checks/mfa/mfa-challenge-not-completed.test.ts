import { mfaChallengeNotCompleted } from '../../../src/checks/mfa/mfa-challenge-not-completed.ts'
import { hours, judge, method, minutesAgo, serviceIssue, signIn, verdictOf } from '../judge.ts'

const failed = (details = 'MFA denied; user did not respond to mobile app notification', over = {}) =>
  signIn({ errorCode: 500121, additionalDetails: details, createdDateTime: minutesAgo(5), ...over })
const home = { appId: 'home', appDisplayName: 'Home', resourceId: 'x', resourceDisplayName: 'X' }
const abroad = { location: { city: '', countryOrRegion: 'BR' }, ipAddress: '198.51.100.9' }
const atHome = signIn({ createdDateTime: minutesAgo(60), ...home })
const afraid = { signs: ['suspects-compromise', 'asks-for-approval'] } as const

test.each([
  ['not answered, and nothing is said', { signIns: [failed()] }, {}, 'probably'],
  ['not answered, in the app they name', { signIns: [failed()] }, { app: hours }, 'certainly'],
  ['not answered, and speaks of the prompt', { signIns: [failed()] }, { signs: ['asks-for-approval'] }, 'certainly'],
  ['not answered, and asks to switch it off', { signIns: [failed()] }, { signs: ['asks-mfa-off'] }, 'certainly'],
  [
    'not answered in another app than they name, and speaks of the prompt',
    { signIns: [failed('', home)] },
    { app: hours, signs: ['asks-for-approval'] },
    'probably',
  ],
  ['not answered in another app than they name', { signIns: [failed('', home)] }, { app: hours }, 'ok'],
  ['quotes the code', { signIns: [failed()] }, { codes: [500121] }, 'certainly'],
  ['quotes the code, the log cannot be read', { signIns: undefined }, { codes: [500121] }, 'certainly'],
  ['quotes the code, the log does not hold it', { signIns: [signIn()] }, { codes: [500121] }, 'probably'],
  ['quotes another code', { signIns: [failed()] }, { codes: [50126] }, 'ok'],
  ['answered right after it', { signIns: [signIn({ createdDateTime: minutesAgo(1) }), failed()] }, {}, 'ok'],
  [
    'answered right after it, and quotes the code',
    { signIns: [signIn({ createdDateTime: minutesAgo(1) }), failed()] },
    { codes: [500121] },
    'possibly',
  ],
  ['four days ago', { signIns: [failed('', { createdDateTime: minutesAgo(4 * 1440) })] }, {}, 'ok'],
  ['only asked for (50074)', { signIns: [signIn({ errorCode: 50074 })] }, {}, 'ok'],
  ['the phone is gone', { signIns: [failed()] }, { signs: ['lost-method'] }, 'ok'],
  ['an open incident with second steps', { signIns: [failed()], serviceIssues: [serviceIssue()] }, {}, 'ok'],
  [
    'an open incident elsewhere',
    {
      signIns: [failed()],
      serviceIssues: [serviceIssue({ service: 'Exchange Online', title: 'Slow mail', feature: 'Mail' })],
    },
    {},
    'probably',
  ],
  [
    'declined during an incident',
    { signIns: [failed('MFA denied; user declined the authentication')], serviceIssues: [serviceIssue()] },
    {},
    'probably',
  ],
  ['reported as fraud', { signIns: [failed('MFA denied; Phone App Reported Fraud')] }, {}, 'ok'],
  ['barred since a report', { signIns: [failed('MFA denied; user is blocked')] }, {}, 'ok'],
  [
    'from far away, while the person is at home and tells of something else',
    { signIns: [failed('', abroad), atHome] },
    {},
    'possibly',
  ],
  [
    'from far away, and the person tells of the prompt',
    { signIns: [failed('', abroad), atHome] },
    { signs: ['gets-no-prompt'] },
    'certainly',
  ],
  ['prompts they did not start, from far away', { signIns: [failed('', abroad), atHome] }, afraid, 'certainly'],
  [
    'prompts they did not start, and got in themselves since',
    { signIns: [signIn({ createdDateTime: minutesAgo(1) }), failed('', abroad), atHome] },
    afraid,
    'certainly',
  ],
  [
    'fears somebody else, and a prompt was not answered',
    { signIns: [failed()] },
    { signs: ['suspects-compromise'] },
    'probably',
  ],
  ['fears somebody else, and no prompt failed', { signIns: [atHome] }, afraid, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaChallengeNotCompleted, facts, said)).toBe(outcome)
})

test.each([
  ['MFA denied; user did not respond to mobile app notification', 'unanswered'],
  ['MFA denied; user declined the authentication', 'declined'],
  ['MFA denied; invalid mobile app verification code', 'miscoded'],
  ['MFA denied; verification code already used once', 'miscoded'],
  ["MFA denied; unable to reach the user's phone", 'unreachable'],
  ['MFA denied; unable to send the mobile app notification', 'unsent'],
  ['MFA denied; phone call went to voicemail', 'unanswered'],
  ['MFA denied; service error', 'fault'],
  ['', 'untold'],
])('%s: %s', (details, result) => {
  const verdict = verdictOf(mfaChallengeNotCompleted, { signIns: [failed(details)] })
  expect(verdict).toMatchObject({ whoCanFix: 'user', values: { result, by: 'self' } })
})

test('text messages that are used up', () => {
  const verdict = verdictOf(mfaChallengeNotCompleted, { signIns: [signIn({ errorCode: 500882 })] })
  expect(verdict).toMatchObject({ values: { result: 'limit' } })
})

test('prompts of somebody else go to security, and are never to be approved', () => {
  const verdict = verdictOf(mfaChallengeNotCompleted, { signIns: [failed('', abroad), atHome] }, afraid)
  expect(verdict).toMatchObject({ whoCanFix: 'identity-admin', values: { by: 'stranger' } })
  const steps = verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)
  expect(steps).toEqual(['doNotApprove', 'changePassword', 'tellSecurity', 'toSecurity', 'contain'])
})

test('names the last digits of a number that is registered', () => {
  const authenticationMethods = [method(), method({ kind: 'phone', phoneEnding: '48' })]
  const verdict = verdictOf(mfaChallengeNotCompleted, { authenticationMethods, signIns: [failed()] })
  expect(verdict).toMatchObject({ values: { ending: '48' } })
})
