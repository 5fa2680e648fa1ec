import type { FactName } from '../../src/model/facts.ts'
import type { FactsBench } from './facts-bench.ts'
import { startFactsBench } from './facts-bench.ts'
import { holding, samples } from './samples.ts'

let bench: FactsBench
beforeAll(async () => {
  bench = await startFactsBench()
})
afterAll(() => bench.graph.close())

const everybody = { accessType: 'allowed', targets: ['AllUsers'] }
const values: readonly (readonly [FactName, unknown])[] = [
  [
    'subscribedSkus',
    [
      {
        skuId: 's1',
        skuPartNumber: 'SPE_E3',
        capabilityStatus: 'Enabled',
        seats: 253,
        consumedUnits: 231,
        servicePlanIds: ['p1'],
      },
    ],
  ],
  [
    'licensingGroups',
    [
      {
        id: 'g1',
        displayName: 'LIC-E3',
        skuIds: ['s1'],
        isDynamic: false,
        onPremisesSyncEnabled: true,
        licenseProcessingState: 'ProcessingComplete',
        hasMembersWithLicenseErrors: true,
      },
    ],
  ],
  [
    'dynamicGroups',
    [
      {
        id: 'g2',
        displayName: 'DYN-Sales',
        isDynamic: true,
        membershipRule: 'user.department -eq "Sales"',
        membershipRuleProcessingState: 'On',
      },
    ],
  ],
  ['securityDefaults', { isEnabled: false }],
  ['appNames', [samples.appNames.one]],
  [
    'appCredentials',
    [
      { appId: 'a2', displayName: 'Rooms', is: 'secret', endDateTime: '2026-03-01T00:00:00Z' },
      { appId: 'a2', displayName: 'Rooms', is: 'certificate', endDateTime: '2026-06-01T00:00:00Z' },
      {
        appId: 'a1',
        displayName: 'Hours',
        is: 'saml-signing-certificate',
        isInUse: true,
        endDateTime: '2027-01-01T00:00:00Z',
      },
    ],
  ],
  [
    'organization',
    { ...samples.organization.one, assignedPlans: undefined, edition: { entra: 'p2', hasIntune: true } },
  ],
  ['domains', [samples.domains.one]],
  [
    'federation',
    [
      {
        domain: 'contoso.com',
        displayName: 'AD FS',
        issuerUri: 'http://sts.contoso.com/adfs/services/trust',
        passiveSignInUri: 'https://sts.contoso.com/adfs/ls/',
        federatedIdpMfaBehavior: 'acceptIfMfaDoneByFederatedIdp',
        signingCertificate: {
          validFrom: '2026-11-20T23:09:34Z',
          validTo: '2027-11-20T23:09:34Z',
          thumbprint: '5BB8E530CA4B6A778D8D7D0685FFD749EEED77DD',
        },
        certificateUpdate: { result: 'Failed', lastRunDateTime: '2026-02-01T00:00:00Z' },
      },
    ],
  ],
  ['authenticationStrengths', [samples.authenticationStrengths.one]],
  [
    'authenticationMethodsPolicy',
    {
      policyMigrationState: 'migrationComplete',
      configurations: [
        {
          id: 'TemporaryAccessPass',
          state: 'enabled',
          includeTargets: [{ id: 'g1', targetType: 'group' }],
          excludeTargets: [],
        },
      ],
    },
  ],
  [
    'authorizationPolicy',
    { allowedToUseSSPR: true, allowInvitesFrom: 'adminsAndGuestInviters', permissionGrantPoliciesAssigned: [] },
  ],
  [
    'adminConsentRequestPolicy',
    { isEnabled: true, notifyReviewers: true, requestDurationInDays: 30, reviewerCount: 1 },
  ],
  ['permissionGrantPolicies', [samples.permissionGrantPolicies.one]],
  [
    'crossTenantAccess',
    {
      byDefault: {
        inboundTrust: samples.crossTenantAccess.one['inboundTrust'],
        b2bCollaborationInbound: { usersAndGroups: everybody, applications: everybody },
      },
      partners: [{ tenantId: 't2' }],
    },
  ],
  ['serviceIssues', [samples.serviceIssues.one]],
  ['subscriptions', [samples.subscriptions.one]],
]

test.each(values)('%s', async (fact, value) => {
  expect(await bench.read(fact)).toEqual(value)
})

const plan = (servicePlanId: string, capabilityStatus = 'Enabled'): unknown => ({ servicePlanId, capabilityStatus })
const p1 = '41781fb2-bc02-4b7c-bd55-b576c07bb09d'
const p2 = 'eec0eb4f-6444-4f95-aba0-50c24d67f998'

test.each([
  ['not shown', null, undefined],
  ['none', [], { entra: 'free', hasIntune: false }],
  ['P1', [plan(p1)], { entra: 'p1', hasIntune: false }],
  ['P1 and P2', [plan(p1), plan(p2, 'Warning')], { entra: 'p2', hasIntune: false }],
  ['P2 that was taken away', [plan(p1), plan(p2, 'Deleted')], { entra: 'p1', hasIntune: false }],
  ['P1 suspended', [plan(p1, 'Suspended')], { entra: 'free', hasIntune: false }],
])('plans %s', async (_, assignedPlans, edition) => {
  const tell = holding('organization', { ...samples.organization.one, assignedPlans })
  const { edition: found } = (await bench.read('organization', tell)) as { edition: unknown }
  expect(found).toEqual(edition)
})

test.each([
  ['a managed domain', { authenticationType: 'Managed' }, 1],
  ['a federated domain', {}, 2],
  ['a domain under a federated one', { isRoot: false }, 1],
])('%s: so many questions about federation', async (_, over, count) => {
  const sound = holding('federation')
  await bench.read('federation', (one) =>
    one.path.startsWith('/domains?') ? { body: { value: [{ ...samples.domains.one, ...over }] } } : sound(one),
  )
  expect(bench.graph.asked).toHaveLength(count)
})

test('licensing groups are sought by product, at most fifteen in one filter', async () => {
  const many = Array.from({ length: 16 }, (_, index) => ({ ...samples.subscribedSkus.one, skuId: `s${index}` }))
  const sound = holding('licensingGroups')
  const groups = await bench.read('licensingGroups', (one) =>
    one.path === '/subscribedSkus' ? { body: { value: many } } : sound(one),
  )
  expect(groups).toHaveLength(1)
  expect(bench.graph.asked.map(({ path }) => path.split('/any(').length - 1)).toEqual([0, 0, 15, 1])
})
