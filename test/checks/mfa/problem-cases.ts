import { methods, policy, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const asked = (appliedPolicies = [policy()]) => [signIn({ errorCode: 50079, appliedPolicies })]

/** Cases of each check of `mfa` that together use all its words. */
export const mfaCases = {
  'mfa-not-registered': [
    {
      facts: { authenticationMethods: methods('password'), signIns: asked() },
      names: ['CA001 Secret policy', 'Kim de Vries'],
    },
    { facts: { authenticationMethods: methods('password', 'email'), signIns: asked([]) } },
    { facts: { authenticationMethods: [], signIns: undefined }, said: { codes: [50072] } },
  ],
  'mfa-required': [{ facts: {} }],
  'app-cannot-do-mfa': [{ facts: {} }],
  'mfa-method-lost': [{ facts: {} }],
  'mfa-phone-number-outdated': [{ facts: {} }],
  'mfa-challenge-not-completed': [{ facts: {} }],
  'mfa-fraud-reported-block': [{ facts: {} }],
  'mfa-registration-blocked-risk': [{ facts: {} }],
  'mfa-registration-location-blocked': [{ facts: {} }],
  'auth-strength-not-met': [{ facts: {} }],
  'tap-expired-or-used': [{ facts: {} }],
  'tap-not-allowed-by-policy': [{ facts: {} }],
  'security-defaults-mfa': [{ facts: {} }],
} satisfies ProblemCases
