import { mfaNotRegistered } from '../../../src/checks/mfa/mfa-not-registered.ts'
import { mfaRegistrationBlockedRisk } from '../../../src/checks/mfa/mfa-registration-blocked-risk.ts'
import {
  conditionalAccessPolicy,
  grantControls,
  judge,
  methods,
  minutesAgo,
  policy,
  riskyUser,
  signIn,
  verdictOf,
} from '../judge.ts'

const onlyPassword = { authenticationMethods: methods('password') }
const event = (errorCode: number, minutes: number, over = {}) =>
  signIn({ errorCode, createdDateTime: minutesAgo(minutes), ...over })
const one = { correlationId: 'one' }
const toRegister = { signs: ['asks-to-register'] } as const
const onRegistering = (conditions = {}) => ({
  signIns: [event(53003, 5, { appliedPolicies: [policy({ enforcedGrantControls: ['Block'] })] })],
  conditionalAccessPolicies: [
    conditionalAccessPolicy({
      conditions: { applications: { includeUserActions: ['urn:user:registersecurityinfo'] }, ...conditions },
      grantControls: grantControls(['block']),
    }),
  ],
})

test.each([
  ['refused for risk', { signIns: [event(53004, 5)] }, {}, 'probably'],
  ['refused for risk, and speaks of registering', { signIns: [event(53004, 5)] }, toRegister, 'certainly'],
  [
    'refused in the same attempt, the page to register is quoted',
    { signIns: [event(53004, 5, one), event(50079, 6, one)] },
    { codes: [50079] },
    'certainly',
  ],
  [
    'refused in a later attempt, the page to register is quoted',
    { signIns: [event(53004, 5), event(50079, 9)] },
    { codes: [50079] },
    'certainly',
  ],
  [
    'refused long before the page to register',
    { signIns: [event(50079, 5), event(53004, 3000)] },
    { codes: [50079] },
    'ok',
  ],
  ['let in since', { signIns: [event(0, 1), event(53004, 5)] }, {}, 'ok'],
  ['let in since, and speaks of registering', { signIns: [event(0, 1), event(53004, 5)] }, toRegister, 'possibly'],
  [
    'a policy on registering blocks at risk',
    onRegistering({ signInRiskLevels: ['medium', 'high'] }),
    toRegister,
    'certainly',
  ],
  [
    'a policy on registering blocks elsewhere',
    onRegistering({ locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }),
    toRegister,
    'ok',
  ],
  ['the code is quoted, the log cannot be read', { signIns: undefined }, { codes: [53004] }, 'certainly'],
  ['refused from this place', { signIns: [event(53010, 5)] }, toRegister, 'ok'],
  ['at risk, and nothing refused', { signIns: [signIn()], riskyUser: riskyUser() }, toRegister, 'ok'],
  ['another code is quoted', { signIns: [event(53004, 5)] }, { codes: [50126] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaRegistrationBlockedRisk, facts, said)).toBe(outcome)
})

test.each([
  ['refused', [event(53004, 5), event(50079, 9)], ['certainly', 'ok']],
  ['only asked', [event(50079, 9)], ['ok', 'certainly']],
] as const)('%s to register: one cause', (_, signIns, outcomes) => {
  const facts = { ...onlyPassword, signIns }
  const judged = [mfaRegistrationBlockedRisk, mfaNotRegistered].map((check) => judge(check, facts, toRegister))
  expect(judged).toEqual(outcomes)
})

test('a person reads nothing of the risk', () => {
  const risky = { riskLevelDuringSignIn: 'high' }
  const verdict = verdictOf(mfaRegistrationBlockedRisk, { signIns: [event(53004, 5, risky)], riskyUser: riskyUser() })
  const open = verdict === 'ok' ? [] : verdict.evidence.filter((line) => line.for === undefined).map(({ say }) => say)
  expect(open).toEqual(['refused'])
  expect(verdict).toMatchObject({ whoCanFix: 'identity-admin', values: { risk: 'high', state: 'atRisk' } })
})
