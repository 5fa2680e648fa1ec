import { userRiskHigh } from '../../../src/checks/conditional-access/user-risk-high.ts'
import {
  conditionalAccessPolicy,
  grantControls,
  guestAccount,
  judge,
  minutesAgo,
  policy,
  riskDetection,
  riskyUser,
  signIn,
  verdictOf,
} from '../judge.ts'
import { blocked, blockedSignIn } from './block-cases.ts'

const block = { ...blocked({ userRiskLevels: ['high'] }), riskyUser: riskyUser() }
const change = { signIns: [signIn({ errorCode: 50135 })], riskyUser: riskyUser() }
const security = { signIns: [blockedSignIn({ errorCode: 530032, appliedPolicies: [] })] }
const older = blockedSignIn({ createdDateTime: minutesAgo(60) })
const reported = { riskDetections: [riskDetection({ riskEventType: 'userReportedSuspiciousActivity' })] }
const lifted = { riskyUser: riskyUser({ riskState: 'remediated', riskLastUpdatedDateTime: minutesAgo(1) }) }

test.each([
  ['blocked by a policy on user risk', block, {}, 'probably'],
  ['the code is quoted', block, { codes: [53003] }, 'certainly'],
  ['without the licence to see the risk', { ...block, riskyUser: undefined }, { codes: [53003] }, 'certainly'],
  ['asked for a new password for the risk', change, {}, 'probably'],
  ['"it wants a new password"', change, { signs: ['asks-new-password'] }, 'certainly'],
  ['that code quoted, log unreadable', { signIns: undefined }, { codes: [50135] }, 'certainly'],
  ['Conditional Access asks to change the password', { signIns: [signIn({ errorCode: 50142 })] }, {}, 'probably'],
  ['a security policy that is not shown, of somebody at risk', { ...security, riskyUser: riskyUser() }, {}, 'probably'],
  ['the same, of somebody not at risk', security, {}, 'ok'],
  ['at risk, and nothing failed', { riskyUser: riskyUser(), signIns: [signIn()] }, {}, 'ok'],
  ['at risk, and stopped by something else', { riskyUser: riskyUser(), ...blocked({}) }, {}, 'ok'],
  ['reported a prompt as fraud: another cause', { ...block, ...reported }, { codes: [53003] }, 'ok'],
  ['remediated since', { ...block, ...lifted }, { codes: [53003] }, 'possibly'],
  ['let in since, nothing told', { ...block, signIns: [older, signIn()] }, {}, 'ok'],
  ['a member refused as a guest elsewhere, at risk here', { riskyUser: riskyUser() }, { codes: [53011] }, 'certainly'],
  ['the same, the risk not readable', { riskyUser: undefined }, { codes: [53011] }, 'probably'],
  ['the same, not at risk', {}, { codes: [53011] }, 'ok'],
  ['a guest, whose risk is at home', { account: guestAccount(), riskyUser: riskyUser() }, { codes: [53011] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(userRiskHigh, facts, said)).toBe(outcome)
})

test('security comes first; the person changes the password only where it is asked for', () => {
  const asking = {
    conditionalAccessPolicies: [
      conditionalAccessPolicy({
        conditions: { userRiskLevels: ['high'] },
        grantControls: grantControls(['mfa', 'passwordChange']),
      }),
    ],
    signIns: [
      blockedSignIn({
        errorCode: 50142,
        appliedPolicies: [policy({ enforcedGrantControls: ['MfaAndChangePassword'] })],
      }),
    ],
  }
  const steps = [block, asking].map((facts) => {
    const verdict = verdictOf(userRiskHigh, facts)
    return verdict === 'ok' ? [] : [verdict.whoCanFix, ...verdict.remedies.map(({ step }) => step)]
  })
  expect(steps).toEqual([
    ['identity-admin', 'callSecurity', 'noPrompts', 'verify', 'investigate', 'noShortcut'],
    ['identity-admin', 'changeThere', 'callSecurity', 'noPrompts', 'verify', 'investigate', 'noShortcut'],
  ])
})

test('risk detail is for administrators only', () => {
  const verdict = verdictOf(userRiskHigh, { ...block, riskDetections: [riskDetection()] })
  const open = verdict === 'ok' ? [] : verdict.evidence.filter((line) => line.for !== 'admin')
  expect(open.map(({ say }) => say)).toEqual(['refused', 'policy'])
})
