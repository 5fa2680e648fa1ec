import {
  authenticationStrength,
  authenticationMethodsPolicy,
  conditionalAccessPolicy,
  grantControls,
} from '../judge.ts'
import { hours, method, methodConfiguration, methods, minutesAgo, policy, riskDetection, riskyUser } from '../judge.ts'
import { signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const failed = (details: string, over = {}) =>
  signIn({ errorCode: 500121, additionalDetails: details, createdDateTime: minutesAgo(5), ...over })
const asked = (over = {}) => signIn({ errorCode: 50074, createdDateTime: minutesAgo(5), ...over })
const number = method({ kind: 'phone', phoneEnding: '48' })
const results = [
  'MFA denied; user did not respond to mobile app notification',
  'MFA denied; user declined the authentication',
  'MFA denied; user entered incorrect code',
  "MFA denied; unable to reach the user's phone",
  'MFA denied; unable to send the mobile app notification',
  'MFA denied; service error',
  '',
]
const sync = { appId: 'sync', appDisplayName: 'Sync', clientAppUsed: 'Mobile Apps and Desktop clients' }
const home = signIn({ appId: 'home', appDisplayName: 'Home', createdDateTime: minutesAgo(12) })
const strength = (over = {}) =>
  conditionalAccessPolicy({
    displayName: 'CA045 Secret policy',
    grantControls: grantControls([], { authenticationStrength: authenticationStrength(over) }),
  })
const short = [asked({ appliedPolicies: [policy({ enforcedGrantControls: ['RequireAuthenticationStrength'] })] })]
const passkeys = (over: Parameters<typeof methodConfiguration>[1]) => ({
  authenticationMethodsPolicy: authenticationMethodsPolicy(methodConfiguration('Fido2', over)),
})

/** Cases of the checks about a second step that is asked for. */
export const stepCases = {
  'mfa-challenge-not-completed': [
    ...results.map((details) => ({ facts: { signIns: [failed(details)] }, names: ['Kim de Vries'] })),
    { facts: { authenticationMethods: [number], signIns: [failed(results[3] ?? '')] }, names: ['48'] },
    {
      facts: { signIns: [failed('', { appliedPolicies: [policy()] }), failed('', { createdDateTime: minutesAgo(9) })] },
      names: ['CA001 Secret policy'],
    },
    { facts: { signIns: [asked({ errorCode: 50088, appDisplayName: '' })] }, said: { signs: ['asks-mfa-off'] } },
    { facts: { signIns: undefined }, said: { codes: [500121] } },
    { facts: { signIns: [failed('')] }, said: { signs: ['suspects-compromise'] }, names: ['203.0.113.10'] },
  ],
  'mfa-required': [
    { facts: { signIns: [asked({ appliedPolicies: [policy()] })] }, names: ['CA001 Secret policy'] },
    { facts: { signIns: [asked({ errorCode: 50078 })], securityDefaults: { isEnabled: true } } },
    { facts: { authenticationMethods: [number, method()], signIns: [asked({ appDisplayName: '' })] } },
    { facts: { authenticationMethods: methods('password'), signIns: [asked()] } },
    { facts: { authenticationMethods: methods('fido2') }, said: { signs: ['asks-mfa-off'] } },
    { facts: { signIns: undefined }, said: { codes: [50076] } },
  ],
  'app-cannot-do-mfa': [
    {
      facts: {
        signIns: [
          asked({ ...sync, appliedPolicies: [policy()] }),
          asked({ ...sync, createdDateTime: minutesAgo(9) }),
          home,
        ],
      },
      said: { app: hours, signs: ['gets-no-prompt'], codes: [50074] },
      names: ['Sync', 'Robin Bos', 'CA001 Secret policy'],
    },
    {
      facts: { signIns: [asked({ isInteractive: false, appDisplayName: '', clientAppUsed: '' })], appOwners: [] },
      said: { codes: [50074] },
    },
    { facts: { signIns: [] }, said: { codes: [50076], signs: ['speaks-of-script'] } },
  ],
  'auth-strength-not-met': [
    { facts: { signIns: short, conditionalAccessPolicies: [strength({ id: 'x' })] }, names: ['CA001 Secret policy'] },
    { facts: { signIns: short, conditionalAccessPolicies: undefined, authenticationMethods: methods('password') } },
    {
      facts: { signIns: [], conditionalAccessPolicies: [strength()], ...passkeys({ state: 'disabled' }) },
      said: { signs: ['asks-for-passkey'] },
      names: ['CA045 Secret policy', 'Phishing-resistant MFA'],
    },
    {
      facts: {
        signIns: short,
        authenticationMethods: methods('phone'),
        conditionalAccessPolicies: [strength({ id: 'ca1', allowedCombinations: ['fido2', 'password,hardwareOath'] })],
        ...passkeys({ excludeTargets: [{ id: 'kim', targetType: 'user' }] }),
      },
    },
  ],
  'mfa-fraud-reported-block': [
    {
      facts: {
        signIns: [
          asked({ errorCode: 530032 }),
          failed('MFA denied; Phone App Reported Fraud', { createdDateTime: minutesAgo(60) }),
        ],
        riskyUser: riskyUser(),
        riskDetections: [riskDetection({ riskEventType: 'userReportedSuspiciousActivity' })],
      },
      said: { signs: ['refused-prompt'] },
      names: ['Kim de Vries', 'high'],
    },
    { facts: { signIns: [failed('MFA denied; user is blocked', { appDisplayName: '' })] }, names: ['Kim de Vries'] },
    {
      facts: {
        signIns: undefined,
        riskDetections: [riskDetection({ riskEventType: 'userReportedSuspiciousActivity' })],
      },
      said: { codes: [530032] },
    },
  ],
} satisfies ProblemCases
