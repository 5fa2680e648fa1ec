import { caBlockPolicy } from '../../../src/checks/conditional-access/ca-block-policy.ts'
import {
  conditionalAccessPolicy,
  grantControls,
  group,
  guestAccount,
  judge,
  policy,
  riskyUser,
  signIn,
  verdictOf,
} from '../judge.ts'
import { blocked, blockedSignIn } from './block-cases.ts'

const plain = blocked({})
const security = { signIns: [blockedSignIn({ errorCode: 530032, appliedPolicies: [] })] }
const terms = {
  conditionalAccessPolicies: [conditionalAccessPolicy({ grantControls: grantControls([], { termsOfUse: ['t'] }) })],
  signIns: [blockedSignIn({ appliedPolicies: [policy({ enforcedGrantControls: ['TermsOfUse'] })] })],
}

test.each([
  ['a policy without a condition', plain, {}, 'probably'],
  ['the code is quoted', plain, { codes: [53003] }, 'certainly'],
  ['a device filter', blocked({ deviceFilter: { mode: 'include', rule: 'device.model -eq "X"' } }), {}, 'probably'],
  ['only browsers', blocked({ clientAppTypes: ['browser'] }), {}, 'probably'],
  ['insider risk', blocked({ insiderRiskLevels: ['elevated'] }), {}, 'probably'],
  [
    'which policy cannot be seen',
    { signIns: [blockedSignIn({ appliedPolicies: undefined })], conditionalAccessPolicies: undefined },
    { codes: [53003] },
    'certainly',
  ],
  ['only quoted, and the log does not hold it', { signIns: [] }, { codes: [53003] }, 'probably'],
  ['only quoted, log unreadable', { signIns: undefined }, { codes: [53003] }, 'certainly'],
  ['a security policy that is not shown', security, { codes: [530032] }, 'certainly'],
  ['the same, of somebody at risk', { ...security, riskyUser: riskyUser() }, { codes: [530032] }, 'ok'],
  ['the same, of a guest', { ...security, account: guestAccount() }, { codes: [530032] }, 'ok'],
  ['sign-in risk', blocked({ signInRiskLevels: ['high'] }, { riskLevelDuringSignIn: 'high' }), {}, 'ok'],
  ['user risk', blocked({ userRiskLevels: ['high'] }), {}, 'ok'],
  ['an old client', blocked({ clientAppTypes: ['other'] }, { clientAppUsed: 'POP3' }), {}, 'ok'],
  ['terms of use', terms, {}, 'ok'],
  [
    'registering security information',
    blocked({ applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] } }),
    {},
    'ok',
  ],
  ['another failure', { signIns: [signIn({ errorCode: 53000 })] }, {}, 'ok'],
  ['a policy that blocks, and nothing failed', { ...plain, signIns: [signIn()] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caBlockPolicy, facts, said)).toBe(outcome)
})

test('what policies say now tells the policy where the log does not, but never surely', () => {
  const facts = { ...plain, signIns: [blockedSignIn({ appliedPolicies: undefined })] }
  expect(verdictOf(caBlockPolicy, facts, { codes: [53003] })).toMatchObject({
    explains: 'probably',
    values: { policy: 'CA001 Secret policy' },
  })
})

test('the group through which the policy reaches the person is told to agents', () => {
  const facts = {
    ...blocked({ users: { includeUsers: [], includeGroups: ['staff'] } }),
    groups: [group({ id: 'staff', displayName: 'Staff' }), group({ id: 'other', displayName: 'Other' })],
  }
  expect(verdictOf(caBlockPolicy, facts)).toMatchObject({ values: { groups: { list: ['Staff'] } } })
})

test('which policy it was is to be looked up only when it is not seen', () => {
  const steps = [plain, security].map((facts) => {
    const verdict = verdictOf(caBlockPolicy, facts)
    return verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)
  })
  expect(steps).toEqual([
    ['tell', 'decide'],
    ['tell', 'otherDevice', 'findPolicy', 'decide'],
  ])
})
