import { conditionalAccessPolicy, grantControls, policy, signIn } from '../checks/judge.ts'
import { blockKindOf, circumstances, refused } from '../../src/semantics/block-kind.ts'

const block = (conditions = {}, over = {}) =>
  conditionalAccessPolicy({ grantControls: grantControls(['block']), conditions, ...over })
const places = { locations: { includeLocations: ['All'], excludeLocations: ['office'] } }
const teams = { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', resourceId: '00000003-0000-0ff1-ce00-000000000000' }
const onSharePoint = { applications: { includeApplications: [teams.resourceId] } }
const event = (over: Parameters<typeof signIn>[0] = {}) =>
  signIn({ errorCode: 53003, appliedPolicies: [policy({ enforcedGrantControls: ['Block'] })], ...over })

test.each([
  ['nothing narrows it', block(), event(), 'other'],
  ['a place', block(places), event(), 'location'],
  [
    'a device filter',
    block({ deviceFilter: { mode: 'exclude', rule: 'device.isCompliant -eq True' } }),
    event(),
    'other',
  ],
  [
    'user risk before sign-in risk',
    block({ userRiskLevels: ['high'], signInRiskLevels: ['high'] }),
    event(),
    'user-risk',
  ],
  [
    'another service than the one opened, from a place',
    block({ ...onSharePoint, ...places }),
    event(teams),
    'service-dependency',
  ],
  [
    'the same from a tool of its own',
    block({ ...onSharePoint, ...places }),
    event({ ...teams, appId: 'tool', clientAppUsed: 'Mobile Apps and Desktop clients' }),
    'location',
  ],
  [
    'registering',
    block({ applications: { includeUserActions: ['urn:user:registersecurityinfo'], includeApplications: [] } }),
    event(),
    'registration',
  ],
  [
    'terms of use',
    block({}, { grantControls: grantControls([], { termsOfUse: ['t'] }) }),
    event({ appliedPolicies: [policy({ enforcedGrantControls: ['TermsOfUse'] })] }),
    'terms-of-use',
  ],
] as const)('%s', (_, given, met, kind) => {
  const stopping = refused(met, { conditionalAccessPolicies: [given] })
  expect(stopping && blockKindOf(stopping, met)).toBe(kind)
})

test('a policy that blocks comes before one that asks for a second step', () => {
  const met = event({
    appliedPolicies: [policy({ id: 'mfa' }), policy({ id: 'block', enforcedGrantControls: ['Block'] })],
  })
  expect(refused(met, {})?.id).toBe('block')
})

test.each([
  ['a log that tells its policies leaves nothing to guess', event({ clientAppUsed: 'IMAP4' }), 'unseen'],
  ['an old client', event({ clientAppUsed: 'IMAP4', appliedPolicies: undefined }), 'legacy-client'],
  ['a risk', event({ riskLevelDuringSignIn: 'high', appliedPolicies: undefined }), 'sign-in-risk'],
  ['nothing', event({ appliedPolicies: undefined }), 'unseen'],
] as const)('without a policy, %s', (_, met, kind) => {
  expect(circumstances(met)).toBe(kind)
})
