import { authStrengthNotMet } from '../../../src/checks/mfa/auth-strength-not-met.ts'
import { mfaRequired } from '../../../src/checks/mfa/mfa-required.ts'
import {
  authenticationMethodsPolicy,
  authenticationStrength,
  conditionalAccessPolicy,
  grantControls,
  hours,
  judge,
  methodConfiguration,
  methods,
  policy,
  signIn,
  verdictOf,
} from '../judge.ts'

const asking = (over = {}, conditions = {}) => ({
  conditionalAccessPolicies: [
    conditionalAccessPolicy({
      conditions,
      grantControls: grantControls([], { authenticationStrength: authenticationStrength(over) }),
    }),
  ],
})
const logged = { appliedPolicies: [policy({ enforcedGrantControls: ['RequireAuthenticationStrength'] })] }
const stopped = (errorCode = 50072, over = {}) => ({ signIns: [signIn({ errorCode, ...logged, ...over })] })
const app = { authenticationMethods: methods('password', 'microsoftAuthenticator') }
const key = { authenticationMethods: methods('password', 'microsoftAuthenticator', 'fido2') }
const hello = { authenticationMethods: methods('password', 'windowsHelloForBusiness') }
const push = { allowedCombinations: ['password,microsoftAuthenticatorPush'] }
const aboutKey = { signs: ['asks-for-passkey'] } as const

test.each([
  ['nothing that cannot be phished', { ...app, ...asking(), ...stopped() }, { app: hours }, 'certainly'],
  [
    'nothing that cannot be phished, refused with 53003',
    { ...app, ...asking(), ...stopped(53003) },
    aboutKey,
    'certainly',
  ],
  [
    'nothing that cannot be phished, only asked',
    { ...app, ...asking(), ...stopped(50074) },
    { app: hours },
    'certainly',
  ],
  ['a key', { ...key, ...asking(), ...stopped() }, { app: hours }, 'ok'],
  ['Windows Hello, which works on one computer', { ...hello, ...asking(), ...stopped() }, { app: hours }, 'possibly'],
  ['a strength the app reaches', { ...app, ...asking(push), ...stopped(50074) }, { app: hours }, 'ok'],
  [
    'a strength that policies only name',
    { ...app, ...asking({ allowedCombinations: [] }), ...stopped() },
    { app: hours },
    'certainly',
  ],
  [
    'policies cannot be read',
    { ...app, conditionalAccessPolicies: undefined, ...stopped() },
    { app: hours },
    'probably',
  ],
  [
    'a policy blocks besides',
    {
      ...app,
      ...asking(),
      ...stopped(53003, {
        appliedPolicies: [policy({ id: 'b', enforcedGrantControls: ['Block'] }), ...logged.appliedPolicies],
      }),
    },
    { app: hours },
    'ok',
  ],
  [
    'the policy asks for ordinary MFA',
    { ...app, signIns: [signIn({ errorCode: 50074, appliedPolicies: [policy()] })] },
    { app: hours },
    'ok',
  ],
  [
    'the policy is only tried out',
    {
      ...app,
      ...asking(),
      signIns: [
        signIn({
          errorCode: 50074,
          appliedPolicies: [policy({ ...logged.appliedPolicies[0], result: 'reportOnlyFailure' })],
        }),
      ],
    },
    { app: hours },
    'ok',
  ],
  ['another failure', { ...app, ...asking(), ...stopped(53000) }, { app: hours }, 'ok'],
  [
    'speaks of a key, a policy for everybody asks for it',
    { ...app, ...asking(), signIns: [] },
    { ...aboutKey, app: hours },
    'probably',
  ],
  [
    'speaks of a key, a policy asks others for it',
    { ...app, ...asking({}, { users: { includeUsers: ['alex'] } }), signIns: [] },
    { ...aboutKey, app: hours },
    'ok',
  ],
  ['speaks of a key, and has one', { ...key, ...asking(), signIns: [] }, aboutKey, 'ok'],
  ['says nothing, a policy asks for it', { ...app, ...asking(), signIns: [] }, {}, 'ok'],
  ['another code is quoted', { ...app, ...asking() }, { ...aboutKey, codes: [50126] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(authStrengthNotMet, facts, said)).toBe(outcome)
})

test.each([
  ['too weak', app, ['certainly', 'ok']],
  ['strong enough', key, ['ok', 'certainly']],
] as const)('%s: one cause', (_, registered, outcomes) => {
  const facts = { ...registered, ...asking(), ...stopped(50074) }
  expect([authStrengthNotMet, mfaRequired].map((check) => judge(check, facts, { app: hours }))).toEqual(outcomes)
})

test.each([
  ['for everybody', authenticationMethodsPolicy(), 'allowed'],
  ['off', authenticationMethodsPolicy(methodConfiguration('Fido2', { state: 'disabled' })), 'off'],
  [
    'for others',
    authenticationMethodsPolicy(
      methodConfiguration('Fido2', { includeTargets: [{ id: 'pilots', targetType: 'group' }] }),
    ),
    'excluded',
  ],
] as const)('passkeys are %s', (_, policyOfMethods, fido) => {
  const facts = { ...app, ...asking(), ...stopped(), authenticationMethodsPolicy: policyOfMethods }
  expect(verdictOf(authStrengthNotMet, facts)).toMatchObject({ whoCanFix: 'identity-admin', values: { fido } })
})
