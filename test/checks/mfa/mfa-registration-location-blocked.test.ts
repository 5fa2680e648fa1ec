import { mfaRegistrationLocationBlocked } from '../../../src/checks/mfa/mfa-registration-location-blocked.ts'
import {
  conditionalAccessPolicy,
  grantControls,
  judge,
  methods,
  minutesAgo,
  policy,
  signIn,
  verdictOf,
} from '../judge.ts'

const onlyPassword = { authenticationMethods: methods('password') }
const refused = (over = {}) => signIn({ errorCode: 53010, createdDateTime: minutesAgo(5), ...over })
const stopped = { appliedPolicies: [policy()] }
const toRegister = { signs: ['asks-to-register'] } as const
const untrusted = { includeLocations: ['All'], excludeLocations: ['AllTrusted'] }
const onRegistering = (controls: readonly string[], conditions = {}) => ({
  conditionalAccessPolicies: [
    conditionalAccessPolicy({
      conditions: {
        applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] },
        ...conditions,
      },
      grantControls: grantControls(controls),
    }),
  ],
})

test.each([
  ['refused here', { signIns: [refused()] }, {}, 'probably'],
  ['refused here, and speaks of registering', { signIns: [refused()] }, toRegister, 'certainly'],
  [
    'refused here after the page to register, which is quoted',
    { ...onlyPassword, signIns: [refused(), signIn({ errorCode: 50079, createdDateTime: minutesAgo(9) })] },
    { codes: [50079] },
    'certainly',
  ],
  ['the code is quoted, the log cannot be read', { signIns: undefined }, { codes: [53010] }, 'certainly'],
  ['registered since', { signIns: [signIn({ createdDateTime: minutesAgo(1) }), refused()] }, {}, 'ok'],
  ['refused for risk', { signIns: [refused({ errorCode: 53004 })] }, toRegister, 'ok'],
  [
    'blocked by a policy on registering',
    { signIns: [refused({ errorCode: 53003, ...stopped })], ...onRegistering(['block'], { locations: untrusted }) },
    toRegister,
    'certainly',
  ],
  [
    'blocked by a policy on places for apps',
    {
      signIns: [refused({ errorCode: 53003, ...stopped })],
      conditionalAccessPolicies: [
        conditionalAccessPolicy({ conditions: { locations: untrusted }, grantControls: grantControls(['block']) }),
      ],
    },
    toRegister,
    'ok',
  ],
  ['another failure', { signIns: [refused({ errorCode: 50126 })] }, toRegister, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaRegistrationLocationBlocked, facts, said)).toBe(outcome)
})

test.each([
  ['a place', onRegistering(['block'], { locations: untrusted }), 'place', { list: ['LOC-Secret-Office'] }],
  ['a device', onRegistering(['compliantDevice']), 'device', 'none'],
  ['both', onRegistering(['compliantDevice'], { locations: untrusted }), 'both', { list: ['LOC-Secret-Office'] }],
  ['what cannot be read', { conditionalAccessPolicies: undefined }, 'place', 'none'],
] as const)('takes %s', (_, policies, wants, places) => {
  const far = { device: { isCompliant: false } }
  const verdict = verdictOf(mfaRegistrationLocationBlocked, { signIns: [refused({ ...stopped, ...far })], ...policies })
  expect(verdict).toMatchObject({ whoCanFix: 'user', values: { wants, places } })
})
