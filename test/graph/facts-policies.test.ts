import type { FactsBench } from './facts-bench.ts'
import { startFactsBench } from './facts-bench.ts'
import { holding, samples } from './samples.ts'

let bench: FactsBench
beforeAll(async () => {
  bench = await startFactsBench()
})
afterAll(() => bench.graph.close())

const policy = samples.conditionalAccessPolicies.one
const none: readonly string[] = []

test('a policy with everything', async () => {
  expect(await bench.read('conditionalAccessPolicies')).toEqual([
    {
      id: 'ca1',
      displayName: 'CA1',
      state: 'enabled',
      createdDateTime: '2025-01-01T00:00:00Z',
      modifiedDateTime: '2026-01-01T00:00:00Z',
      conditions: {
        users: {
          includeUsers: ['All'],
          excludeUsers: none,
          includeGroups: none,
          excludeGroups: ['g9'],
          includeRoles: none,
          excludeRoles: none,
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: ['internalGuest', 'b2bCollaborationGuest'],
            membershipKind: 'enumerated',
            members: ['t2'],
          },
        },
        applications: {
          includeApplications: ['Office365'],
          excludeApplications: none,
          includeUserActions: none,
          includeAuthenticationContextClassReferences: none,
        },
        clientAppTypes: ['browser'],
        platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] },
        locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
        deviceFilter: { mode: 'exclude', rule: 'device.trustType -eq "ServerAD"' },
        userRiskLevels: ['high'],
        signInRiskLevels: none,
        servicePrincipalRiskLevels: none,
        insiderRiskLevels: none,
        transferMethods: ['deviceCodeFlow'],
        isForWorkloads: false,
      },
      grantControls: {
        operator: 'AND',
        builtInControls: ['mfa', 'compliantDevice'],
        customAuthenticationFactors: none,
        termsOfUse: ['terms1'],
        authenticationStrength: samples.authenticationStrengths.one,
      },
      sessionControls: {
        signInFrequency: { value: 4, type: 'hours', frequencyInterval: 'timeBased' },
        persistentBrowserMode: 'never',
        hasAppEnforcedRestrictions: false,
        hasTokenProtection: false,
      },
    },
  ])
})

test('a policy with next to nothing', async () => {
  const least = { id: 'ca2', displayName: 'CA2', state: 'disabled', conditions: { applications: {} } }
  const [found] = (await bench.read('conditionalAccessPolicies', () => ({ body: { value: [least] } }))) as object[]
  expect(found).toMatchObject({ state: 'disabled', conditions: { clientAppTypes: [], users: { includeUsers: [] } } })
  expect(JSON.parse(JSON.stringify(found))).not.toHaveProperty('grantControls')
})

test.each([
  ['no conditions', { conditions: null }],
  ['no apps', { conditions: { users: {} } }],
  ['a list that is no list', { conditions: { ...(policy['conditions'] as object), clientAppTypes: 'all' } }],
  ['a filter without a rule', { conditions: { applications: {}, devices: { deviceFilter: { mode: 'include' } } } }],
  ['a strength without an id', { grantControls: { authenticationStrength: {} } }],
])('a policy with %s spoils the whole: it could be the one that blocks', async (_, over) => {
  const tell = holding('conditionalAccessPolicies', { ...policy, ...over })
  expect(await bench.read('conditionalAccessPolicies', tell)).toEqual({ ok: false, gap: 'unexpected-answer' })
})

test('a policy for workloads is told apart', async () => {
  const conditions = {
    applications: {},
    clientApplications: { includeServicePrincipals: ['ServicePrincipalsInMyTenant'] },
  }
  const tell = holding('conditionalAccessPolicies', { ...policy, conditions })
  expect(await bench.read('conditionalAccessPolicies', tell)).toMatchObject([{ conditions: { isForWorkloads: true } }])
})

const named = { id: 'loc1', displayName: 'Office' }
test.each([
  [
    { '@odata.type': '#microsoft.graph.ipNamedLocation', isTrusted: true, ipRanges: [{ cidrAddress: '192.0.2.0/24' }] },
    { is: 'ip', ...named, isTrusted: true, ipRanges: ['192.0.2.0/24'] },
  ],
  [{ '@odata.type': '#microsoft.graph.compliantNetworkNamedLocation' }, { is: 'other', ...named }],
])('a named location %j', async (one, location) => {
  expect(await bench.read('namedLocations', holding('namedLocations', { ...named, ...one }))).toEqual([location])
})
