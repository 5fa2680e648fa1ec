import { mfaFraudReportedBlock } from '../../../src/checks/mfa/mfa-fraud-reported-block.ts'
import { conditionalAccessPolicy, grantControls, judge, minutesAgo, policy, riskDetection, signIn } from '../judge.ts'
import { verdictOf } from '../judge.ts'

const step = (details: string, minutes = 5) =>
  signIn({ errorCode: 500121, additionalDetails: details, createdDateTime: minutesAgo(minutes) })
const fraud = (minutes = 60) => step('MFA denied; Phone App Reported Fraud', minutes)
const silent = (minutes = 5) => step('MFA denied; user did not respond to mobile app notification', minutes)
const refused = (errorCode = 530032, over = {}) => signIn({ errorCode, createdDateTime: minutesAgo(5), ...over })
const reported = { riskDetections: [riskDetection({ riskEventType: 'userReportedSuspiciousActivity' })] }
const block = (conditions = {}) => ({
  conditionalAccessPolicies: [conditionalAccessPolicy({ conditions, grantControls: grantControls(['block']) })],
})
const byPolicy = { appliedPolicies: [policy({ enforcedGrantControls: ['Block'] })] }
const byMistake = { signs: ['refused-prompt'] } as const

test.each([
  ['the report itself', { signIns: [fraud(5)] }, {}, 'probably'],
  ['the report itself, and says so', { signIns: [fraud(5)] }, byMistake, 'certainly'],
  ['a fraud code on the phone', { signIns: [step('MFA denied; Fraud Code Entered')] }, byMistake, 'certainly'],
  ['barred', { signIns: [step('MFA denied; user is blocked')] }, { signs: ['asks-for-approval'] }, 'certainly'],
  ['refused for risk after a report', { signIns: [refused(), fraud()] }, byMistake, 'certainly'],
  [
    'refused for risk, and Identity Protection knows of the report',
    { signIns: [refused()], ...reported },
    {},
    'probably',
  ],
  ['refused for risk without a report', { signIns: [refused()] }, {}, 'ok'],
  [
    'the report was dismissed since',
    {
      signIns: [refused()],
      riskDetections: [riskDetection({ riskEventType: 'userReportedSuspiciousActivity', riskState: 'dismissed' })],
    },
    {},
    'ok',
  ],
  ['another kind of risk', { signIns: [refused()], riskDetections: [riskDetection()] }, {}, 'ok'],
  [
    'blocked by a policy on risk after a report',
    { signIns: [refused(53003, byPolicy), fraud()], ...block({ userRiskLevels: ['high'] }) },
    {},
    'probably',
  ],
  [
    'blocked by a policy on places after a report',
    {
      signIns: [refused(53003, byPolicy), fraud()],
      ...block({ locations: { includeLocations: ['All'], excludeLocations: ['office'] } }),
    },
    {},
    'ok',
  ],
  ['another failure after a report', { signIns: [refused(53000), fraud()] }, {}, 'ok'],
  ['a prompt not answered after a report', { signIns: [silent(), fraud()] }, {}, 'probably'],
  ['a prompt not answered before a report', { signIns: [silent(90), fraud()] }, {}, 'probably'],
  [
    'a second step completed after the report',
    {
      signIns: [
        silent(),
        signIn({ additionalDetails: 'MFA completed in Azure AD', createdDateTime: minutesAgo(30) }),
        fraud(),
      ],
    },
    {},
    'ok',
  ],
  [
    'a report of two weeks ago, got in since',
    { signIns: [silent(), signIn({ createdDateTime: minutesAgo(1440) }), fraud(14 * 1440)] },
    {},
    'ok',
  ],
  ['declined only', { signIns: [step('MFA denied; user declined the authentication')] }, byMistake, 'ok'],
  [
    'declined, and Identity Protection knows of a report',
    { signIns: [step('MFA denied; user declined the authentication')], ...reported },
    byMistake,
    'certainly',
  ],
  [
    'the code is quoted, the log cannot be read, the report is known',
    { signIns: undefined, ...reported },
    { codes: [530032] },
    'certainly',
  ],
  ['another code is quoted', { signIns: [fraud()] }, { codes: [50126] }, 'ok'],
  [
    'only asks whether anything is wrong',
    { signIns: [signIn()], ...reported },
    { signs: ['asks-if-anything-is-wrong'] },
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaFraudReportedBlock, facts, said)).toBe(outcome)
})

test('the report counts, not the refusals after it', () => {
  const verdict = verdictOf(mfaFraudReportedBlock, { signIns: [step('MFA denied; user is blocked'), fraud(60)] })
  expect(verdict).toMatchObject({ whoCanFix: 'identity-admin', values: { is: 'reported', at: 'known' } })
})

test('a person reads nothing of the risk', () => {
  const verdict = verdictOf(mfaFraudReportedBlock, { signIns: [refused(), fraud()], ...reported })
  const open = verdict === 'ok' ? [] : verdict.evidence.filter((line) => line.for === undefined).map(({ say }) => say)
  expect(open).toEqual(['report', 'refused'])
})
