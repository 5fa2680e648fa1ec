import { authenticationMethodsPolicy, method, methodConfiguration, methods, policy, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'
import { refusedCases } from './refused-cases.ts'
import { stepCases } from './step-cases.ts'

const asked = (appliedPolicies = [policy()]) => [signIn({ errorCode: 50079, appliedPolicies })]
const unanswered = [
  signIn({ errorCode: 500121, additionalDetails: 'MFA denied; user did not respond to mobile app notification' }),
]
const app = method()
const number = method({ kind: 'phone', displayName: undefined, phoneEnding: '48' })
const hello = method({ kind: 'windowsHelloForBusiness', displayName: 'LT-KIM' })
const texts = { authenticationMethodsPolicy: authenticationMethodsPolicy(methodConfiguration('Sms')) }
const lost = { signs: ['lost-method'] } as const
const changed = { signs: ['number-changed'] } as const

/** Cases of each check of `mfa` that together use all its words. */
export const mfaCases = {
  ...stepCases,
  ...refusedCases,
  'mfa-not-registered': [
    {
      facts: { authenticationMethods: methods('password'), signIns: asked() },
      names: ['CA001 Secret policy', 'Kim de Vries'],
    },
    { facts: { authenticationMethods: methods('password', 'email'), signIns: asked([]) } },
    { facts: { authenticationMethods: [], signIns: undefined }, said: { codes: [50072] } },
    { facts: { authenticationMethods: methods('password'), signIns: asked() }, said: { signs: ['asks-mfa-off'] } },
  ],
  'mfa-method-lost': [
    { facts: { authenticationMethods: [app], signIns: unanswered }, said: lost, names: ['Pixel 9', 'Kim de Vries'] },
    { facts: { authenticationMethods: [method({ displayName: undefined, createdDateTime: undefined })] }, said: lost },
    { facts: { authenticationMethods: [app, number], signIns: unanswered, ...texts }, said: lost, names: ['48'] },
    { facts: { authenticationMethods: [app, hello] }, said: lost, names: ['LT-KIM'] },
    { facts: { authenticationMethods: [method({ kind: 'softwareOath' }), method({ kind: 'fido2' })] }, said: lost },
    { facts: { authenticationMethods: [app, method({ kind: 'hardwareOath' })] }, said: lost },
    {
      facts: { authenticationMethods: [method({ kind: 'fido2', displayName: 'YubiKey 5' }), app] },
      said: { ...lost, quoted: 'lost my yubikey' },
      names: ['YubiKey 5', 'Pixel 9'],
    },
    {
      facts: { authenticationMethods: [method({ kind: 'hardwareOath', displayName: undefined })] },
      said: { ...lost, quoted: 'lost my token' },
    },
    {
      facts: { authenticationMethods: [number] },
      said: { signs: ['lost-method', 'asks-mfa-off'], quoted: 'stolen' },
      names: ['48'],
    },
  ],
  'mfa-phone-number-outdated': [
    { facts: { authenticationMethods: [number], signIns: unanswered }, said: changed, names: ['48'] },
    { facts: { authenticationMethods: [number, app] }, said: changed, names: ['Pixel 9'] },
    { facts: { authenticationMethods: [{ ...number, createdDateTime: undefined }, hello] }, said: changed },
    { facts: { authenticationMethods: [number, method({ kind: 'fido2' })] }, said: changed },
    { facts: { authenticationMethods: [number, method({ kind: 'external' })] }, said: changed },
  ],
} satisfies ProblemCases
