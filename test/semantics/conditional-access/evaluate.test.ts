import { evaluate, evaluatePolicy } from '../../../src/semantics/conditional-access/evaluate.ts'
import type { Scenario, StepsDone } from '../../../src/semantics/conditional-access/scenario.ts'
import { asks, policy, scenario } from './policies.ts'

const asking = (controls: readonly string[], operator = 'OR') =>
  policy({}, { grantControls: asks(controls, { operator }) })
const done = (steps: StepsDone) => scenario({ done: steps })
const passkey = policy(
  {},
  {
    grantControls: asks([], {
      authenticationStrength: { id: 's', displayName: 'S', allowedCombinations: ['fido2', 'password,sms'] },
    }),
  },
)
const named = policy(
  {},
  { grantControls: asks([], { authenticationStrength: { id: 's', displayName: 'S', allowedCombinations: [] } }) },
)
const terms = policy({}, { grantControls: asks([], { termsOfUse: ['t'] }) })
const legacy = scenario({ clientApp: 'other', device: { is: 'unregistered' }, done: {} })
const sync = scenario({ clientApp: 'exchangeActiveSync', done: { mfa: true } })
const managed = asking(['mfa', 'compliantDevice'])
const strict = asking(['mfa', 'compliantDevice'], 'AND')
const onPhone = (device: Scenario['device'], steps: StepsDone = {}) => scenario({ device, done: steps })

test.each([
  ['block', asking(['block']), scenario(), 'blocked'],
  ['MFA not done', asking(['mfa']), scenario(), 'needs'],
  ['MFA done', asking(['mfa']), done({ mfa: true }), 'satisfied'],
  ['MFA not known', asking(['mfa']), done({}), 'unknown'],
  ['MFA or a compliant device: the device is enough', managed, done({ mfa: false }), 'satisfied'],
  ['MFA and a compliant device: the device is not enough', strict, done({ mfa: false }), 'needs'],
  ['MFA or a compliant device: neither', managed, onPhone({ is: 'unregistered' }, { mfa: false }), 'needs'],
  ['MFA and a compliant device: one is not known', strict, done({}), 'unknown'],
  ['MFA and a compliant device: one surely not', strict, onPhone({ is: 'unregistered' }), 'needs'],
  ['hybrid joined device, joined one', asking(['domainJoinedDevice']), scenario(), 'needs'],
  ['a strength met by a passkey', passkey, done({ combination: 'fido2' }), 'satisfied'],
  ['a strength met in another order', passkey, done({ combination: 'sms,password' }), 'satisfied'],
  ['a strength not met', passkey, done({ combination: 'password' }), 'needs'],
  ['a strength of which only the name is known', named, done({ combination: 'fido2' }), 'unknown'],
  ['terms of use not accepted', terms, scenario(), 'needs'],
  ['terms of use accepted', terms, done({ acceptedTermsOfUse: ['T'] }), 'satisfied'],
  ['password change', asking(['passwordChange']), scenario(), 'needs'],
  ['a control that is new', asking(['unknownFutureValue']), scenario(), 'unknown'],
  ['MFA, from a legacy client that cannot do it', asking(['mfa']), legacy, 'needs'],
  ['MFA, from Exchange ActiveSync', asking(['mfa']), sync, 'needs'],
  ['compliant device, from Exchange ActiveSync', asking(['compliantDevice']), sync, 'satisfied'],
  ['compliant device, from a legacy client', asking(['compliantDevice']), legacy, 'needs'],
  ['only session controls', policy({}, { grantControls: undefined }), scenario(), 'session-only'],
  ['not about this sign-in', policy({ signInRiskLevels: ['high'] }), scenario(), 'not-applied'],
  ['perhaps about this sign-in', policy({ userRiskLevels: ['high'] }), scenario({ userRisk: undefined }), 'unknown'],
  ['report-only', policy({}, { state: 'enabledForReportingButNotEnforced' }), scenario(), 'report-only'],
])('%s', (_, given, when, is) => {
  expect(evaluatePolicy(given, when).is).toBe(is)
})

test('what is not met is told apart from what is not known', () => {
  const given = asking(['mfa', 'domainJoinedDevice', 'compliantApplication'], 'AND')
  expect(evaluatePolicy(given, done({ mfa: true }))).toEqual({
    is: 'needs',
    how: 'all',
    controls: ['domainJoinedDevice'],
    open: ['compliantApplication'],
  })
})

const off = policy({}, { state: 'disabled' })
const wouldBlock = policy({}, { state: 'enabledForReportingButNotEnforced' })
const perhaps = policy({ userRiskLevels: ['high'] })
const noRisk = scenario({ userRisk: undefined })
const perhapsMfa = policy({ userRiskLevels: ['high'] }, { grantControls: asks(['mfa']) })

test.each([
  ['no policies', [], scenario(), 'allowed'],
  ['off and report-only', [off, wouldBlock], scenario(), 'allowed'],
  ['a block wins from what is met and not met', [asking(['mfa']), asking(['block'])], done({ mfa: true }), 'blocked'],
  ['a block wins from what is not known', [perhaps, asking(['block'])], noRisk, 'blocked'],
  ['all must be satisfied', [asking(['mfa']), asking(['compliantDevice'])], scenario(), 'needs'],
  ['all are', [asking(['mfa']), asking(['compliantDevice'])], done({ mfa: true }), 'allowed'],
  ['one may block', [perhaps], noRisk, 'unknown'],
  ['one may apply, but is met', [perhapsMfa], { ...noRisk, done: { mfa: true } }, 'allowed'],
  ['one may block, another surely needs', [perhaps, asking(['mfa'])], noRisk, 'unknown'],
])('together: %s', (_, policies, when, is) => {
  const { outcome, results } = evaluate(policies, when)
  expect(outcome.is).toBe(is)
  expect(results).toHaveLength(policies.length)
})
