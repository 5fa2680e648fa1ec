import { caRiskBlock } from '../../../src/checks/conditional-access/ca-risk-block.ts'
import { userRiskHigh } from '../../../src/checks/conditional-access/user-risk-high.ts'
import { judge, minutesAgo, signIn, verdictOf } from '../judge.ts'
import { blocked, blockedSignIn } from './block-cases.ts'

const high = { riskLevelDuringSignIn: 'high', riskEventTypes: ['anonymizedIPAddress'] }
const risky = blocked({ signInRiskLevels: ['high', 'medium'] }, high)
const older = blockedSignIn({ ...high, createdDateTime: minutesAgo(60) })

test.each([
  ['a risky sign-in, and a policy that blocks those', risky, {}, 'probably'],
  ['the code is quoted', risky, { codes: [53003] }, 'certainly'],
  ['a risky sign-in, and a policy without that condition', blocked({}, high), {}, 'ok'],
  ['a risky sign-in that was let in', { signIns: [signIn(high)] }, {}, 'ok'],
  [
    'policies are unreadable: the risk of the event makes it likely',
    { signIns: [blockedSignIn({ ...high, appliedPolicies: undefined })], conditionalAccessPolicies: undefined },
    { codes: [53003] },
    'probably',
  ],
  [
    'no risk, policies unreadable',
    { signIns: [blockedSignIn({ appliedPolicies: undefined })], conditionalAccessPolicies: undefined },
    { codes: [53003] },
    'ok',
  ],
  ['let in since, nothing told', { ...risky, signIns: [older, signIn()] }, {}, 'ok'],
  ['let in since, the code quoted', { ...risky, signIns: [older, signIn()] }, { codes: [53003] }, 'possibly'],
  ['another failure since', { ...risky, signIns: [older, signIn({ errorCode: 50105 })] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caRiskBlock, facts, said)).toBe(outcome)
})

test('one thing different: the risk of the person, not of the sign-in', () => {
  const person = blocked({ userRiskLevels: ['high'] }, high)
  expect([judge(caRiskBlock, person), judge(userRiskHigh, person)]).toEqual(['ok', 'probably'])
  expect([judge(caRiskBlock, risky), judge(userRiskHigh, risky)]).toEqual(['probably', 'ok'])
})

test('the level and the address are for administrators only', () => {
  const verdict = verdictOf(caRiskBlock, risky)
  const open = verdict === 'ok' ? [] : verdict.evidence.filter((line) => line.for !== 'admin')
  expect(open.map(({ say }) => say)).toEqual(['refused', 'policy'])
  expect(verdict).toMatchObject({ whoCanFix: 'user' })
})
