import { mfaRequired } from '../../../src/checks/mfa/mfa-required.ts'
import {
  conditionalAccessPolicy,
  authenticationStrength,
  grantControls,
  hours,
  judge,
  methods,
  minutesAgo,
  policy,
  signIn,
  verdictOf,
} from '../judge.ts'

const asked = (errorCode = 50074, over = {}) => signIn({ errorCode, createdDateTime: minutesAgo(5), ...over })
const script = { clientAppUsed: 'Other clients', appId: 'sync', appDisplayName: 'Sync' }
const wantsOff = { signs: ['asks-mfa-off'] } as const
const strong = {
  signIns: [asked(50074, { appliedPolicies: [policy({ enforcedGrantControls: ['RequireAuthenticationStrength'] })] })],
  conditionalAccessPolicies: [
    conditionalAccessPolicy({ grantControls: grantControls([], { authenticationStrength: authenticationStrength() }) }),
  ],
}

test.each([
  ['asked, and nothing is said', { signIns: [asked()] }, {}, 'probably'],
  ['asked (50076)', { signIns: [asked(50076)] }, { app: hours }, 'certainly'],
  ['asked again, for it was too long ago (50078)', { signIns: [asked(50078)] }, { app: hours }, 'certainly'],
  ['asked, and wants to be rid of it', { signIns: [asked()] }, wantsOff, 'certainly'],
  ['wants to be rid of it, nothing fails', {}, wantsOff, 'certainly'],
  ['wants to be rid of it, something else fails', { signIns: [asked(53000)] }, wantsOff, 'ok'],
  ['wants to be rid of it, and quotes another code', {}, { ...wantsOff, codes: [53003] }, 'ok'],
  ['the code is quoted, the log cannot be read', { signIns: undefined }, { codes: [50076] }, 'certainly'],
  [
    'asked, and got in with the same attempt',
    {
      signIns: [
        signIn({ correlationId: 'one', createdDateTime: minutesAgo(4) }),
        asked(50074, { correlationId: 'one' }),
      ],
    },
    {},
    'ok',
  ],
  ['asked, and the second step failed', { signIns: [asked(500121)] }, {}, 'ok'],
  ['asked, and the phone is gone', { signIns: [asked()] }, { signs: ['lost-method'] }, 'ok'],
  ['asked of an app that cannot show it', { signIns: [asked(50076, script)] }, {}, 'ok'],
  ['asked for more than any method reaches', strong, {}, 'ok'],
  [
    'asked, and nothing is registered',
    { signIns: [asked()], authenticationMethods: methods('password') },
    {},
    'possibly',
  ],
  ['must register (50079)', { signIns: [asked(50079)] }, {}, 'ok'],
  ['only asks whether anything is wrong', { signIns: [asked()] }, { signs: ['asks-if-anything-is-wrong'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaRequired, facts, said)).toBe(outcome)
})

test.each([
  ['a policy', { signIns: [asked(50074, { appliedPolicies: [policy()] })] }, 'policy'],
  ['security defaults', { signIns: [asked()], securityDefaults: { isEnabled: true } }, 'defaults'],
  ['something that cannot be seen', { signIns: [asked()] }, 'other'],
] as const)('asked for by %s', (_, facts, source) => {
  expect(verdictOf(mfaRequired, facts)).toMatchObject({ whoCanFix: 'user', values: { source } })
})
