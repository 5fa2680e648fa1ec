import { caTermsOfUse } from '../../../src/checks/conditional-access/ca-terms-of-use.ts'
import { conditionalAccessPolicy, grantControls, judge, minutesAgo, policy, signIn, verdictOf } from '../judge.ts'
import { blockedSignIn } from './block-cases.ts'

const asks = (over: Parameters<typeof conditionalAccessPolicy>[0] = {}) =>
  conditionalAccessPolicy({ grantControls: grantControls([], { termsOfUse: ['terms'] }), ...over })
const told = { signs: ['asks-terms-of-use'] } as const
const appliedPolicies = [policy({ enforcedGrantControls: ['TermsOfUse'] })]
const shown = (over: Parameters<typeof signIn>[0] = {}) => blockedSignIn({ errorCode: 50158, appliedPolicies, ...over })
const open = { conditionalAccessPolicies: [asks()], signIns: [shown()] }
const others = [policy({ enforcedGrantControls: ['Mfa'] })]
const older = shown({ createdDateTime: minutesAgo(60) })
const payroll = { name: 'Payroll', appIds: ['payroll'] }

test.each([
  ['the attempt ended at the terms', open, {}, 'probably'],
  ['"it asks me to accept terms"', open, told, 'certainly'],
  ['the code is quoted', open, { codes: [50158] }, 'certainly'],
  [
    'declined, and so blocked',
    { ...open, signIns: [blockedSignIn({ appliedPolicies })] },
    { codes: [53003] },
    'certainly',
  ],
  ['accepted, and let in', { ...open, signIns: [older, signIn()] }, {}, 'ok'],
  [
    'accepted in the same attempt',
    {
      ...open,
      signIns: [shown({ correlationId: 'one', createdDateTime: minutesAgo(11) }), signIn({ correlationId: 'one' })],
    },
    told,
    'ok',
  ],
  [
    'the same code for a second step of another maker',
    { conditionalAccessPolicies: [], signIns: [shown({ appliedPolicies: others })] },
    {},
    'ok',
  ],
  ['a newer failure of another kind', { ...open, signIns: [older, signIn({ errorCode: 50126 })] }, {}, 'ok'],
  ['another app is named', open, { app: payroll }, 'ok'],
  ['four days ago', { ...open, signIns: [shown({ createdDateTime: minutesAgo(4 * 1440) })] }, {}, 'ok'],
  [
    'only words, and a policy asks this person for terms',
    { conditionalAccessPolicies: [asks()], signIns: [] },
    told,
    'probably',
  ],
  [
    'only words, and the policy is off',
    { conditionalAccessPolicies: [asks({ state: 'disabled' })], signIns: [] },
    told,
    'ok',
  ],
  [
    'only words, and the policy is about guests',
    {
      conditionalAccessPolicies: [asks({ conditions: { users: { includeUsers: ['GuestsOrExternalUsers'] } } })],
      signIns: [],
    },
    told,
    'ok',
  ],
  ['only words, and no policy asks for terms', { signIns: [] }, told, 'ok'],
  ['a policy asks for terms, and nothing is said', { conditionalAccessPolicies: [asks()] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caTermsOfUse, facts, said)).toBe(outcome)
})

test('only the person can accept them', () => {
  expect(verdictOf(caTermsOfUse, open)).toMatchObject({
    whoCanFix: 'user',
    values: { policy: 'CA001 Secret policy', app: 'Hours' },
  })
})
