import { methods, minutesAgo, policy, signIn, type FactsOver } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const onlyPassword = { authenticationMethods: methods('password') } satisfies FactsOver
const one = { correlationId: 'one' }

/** Causes of `mfa` without a check of their own; a row goes when its check is there. */
export const mfaCauses: readonly OtherCause[] = [
  ['mfa-method-lost', refused(500121), {}],
  ['security-defaults-mfa', { ...onlyPassword, securityDefaults: { isEnabled: true }, ...refused(50079) }, {}],
  [
    'auth-strength-not-met',
    {
      ...onlyPassword,
      ...refused(50079, { appliedPolicies: [policy({ enforcedGrantControls: ['AuthenticationStrength'] })] }),
    },
    {},
  ],
  ['methods present and asked all the same', refused(50079), { codes: [50079] }],
  ['tap-expired-or-used', { authenticationMethods: methods('password', 'temporaryAccessPass'), ...refused(50079) }, {}],
  [
    'mfa-registration-blocked-risk',
    {
      ...onlyPassword,
      signIns: [
        signIn({ errorCode: 53004, ...one }),
        signIn({ errorCode: 50079, createdDateTime: minutesAgo(12), ...one }),
      ],
    },
    { codes: [50079] },
  ],
  ['mfa-registration-location-blocked', { ...onlyPassword, ...refused(53010) }, { signs: ['asks-to-register'] }],
]
