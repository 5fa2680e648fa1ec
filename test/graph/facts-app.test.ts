import type { FactName } from '../../src/model/facts.ts'
import type { FactsBench } from './facts-bench.ts'
import { startFactsBench } from './facts-bench.ts'
import { holding, samples } from './samples.ts'

let bench: FactsBench
beforeAll(async () => {
  bench = await startFactsBench()
})
afterAll(() => bench.graph.close())

const values: readonly (readonly [FactName, unknown])[] = [
  ['app', { is: 'in-tenant', ...samples.app.one, disabledByMicrosoftStatus: undefined, loginUrl: undefined }],
  ['appAssignments', [samples.appAssignments.one]],
  ['appOwners', [samples.appOwners.one]],
  [
    'appConsents',
    [{ clientId: 'sp1', resourceId: 'sp2', consentType: 'AllPrincipals', scopes: ['openid', 'profile'] }],
  ],
  [
    'application',
    {
      is: 'in-tenant',
      id: 'app1',
      appId: 'a1',
      displayName: 'Hours',
      signInAudience: 'AzureADMyOrg',
      identifierUris: ['api://a1'],
      redirectUris: { web: ['https://hours.contoso.com/acs'], spa: [], publicClient: [] },
      requiredResourceAccess: samples.application.one['requiredResourceAccess'],
      keyCredentials: samples.application.one['keyCredentials'],
      passwordCredentials: [{ endDateTime: '2026-01-01T00:00:00Z' }],
    },
  ],
  ['applicationOwners', [samples.applicationOwners.one]],
  [
    'assignedGroups',
    [
      {
        id: 'g1',
        displayName: 'Sales',
        isDynamic: true,
        membershipRule: 'user.department -eq "Sales"',
        membershipRuleProcessingState: 'Paused',
        owners: [{ id: 'u2', displayName: 'Robin' }],
      },
    ],
  ],
  ['groupProcessing', [{ id: 'g1', status: 'Running', lastMembershipUpdated: '2026-02-01T00:00:00Z' }]],
  [
    'consentRequests',
    [
      {
        appId: 'a1',
        pendingScopes: ['User.Read.All'],
        requests: [{ status: 'InProgress', createdDateTime: '2026-02-01T00:00:00Z', requesterId: 'u1' }],
      },
    ],
  ],
  [
    'provisioning',
    [
      {
        activityDateTime: '2026-02-01T00:00:00Z',
        provisioningAction: 'create',
        status: 'failure',
        errorCode: 'Invalid',
        reason: 'No mail.',
      },
    ],
  ],
]

test.each(values)('%s', async (fact, value) => {
  expect(await bench.read(fact)).toEqual(value)
})

test('what others consented to for the app is left out', async () => {
  const of = (principalId: string): unknown => ({ ...samples.appConsents.one, consentType: 'Principal', principalId })
  const consents = await bench.read('appConsents', () => ({ body: { value: [of('u1'), of('u2')] } }))
  expect(consents).toMatchObject([{ principalId: 'u1' }])
})

test('keys and secrets of an app go no further', async () => {
  const keyCredentials = [{ usage: 'Sign', type: 'Symmetric', key: 'SECRET', keyId: 'k' }]
  const passwordCredentials = [{ hint: 'SEC', secretText: 'SECRET', displayName: 'SECRET' }]
  for (const fact of ['app', 'application'] as const) {
    const tell = holding(fact, { ...samples[fact].one, keyCredentials, passwordCredentials })
    expect(JSON.stringify(await bench.read(fact, tell))).not.toContain('SEC')
  }
})

test('a dynamic group without a rule hides it', async () => {
  const tell = holding('assignedGroups', { ...samples.assignedGroups.one, membershipRule: null })
  expect(await bench.read('assignedGroups', tell)).toEqual({ ok: false, gap: 'no-permission' })
})

test('groups of an app are asked each once, people not at all', async () => {
  const sound = holding('assignedGroups')
  const value = ['Group', 'Group', 'User'].map((principalType) => ({ ...samples.appAssignments.one, principalType }))
  await bench.read('assignedGroups', (one) =>
    one.path.includes('appRoleAssignedTo') ? { body: { value } } : sound(one),
  )
  expect(bench.graph.asked.map(({ path }) => path.split('?')[0]).slice(1)).toEqual(['/groups/g1', '/groups/g1/owners'])
})

test('more groups than anybody reads are a gap, not a part', async () => {
  const value = Array.from({ length: 21 }, (_, index) => ({ ...samples.appAssignments.one, principalId: `g${index}` }))
  expect(await bench.read('assignedGroups', () => ({ body: { value } }))).toEqual({ ok: false, gap: 'too-slow' })
})

test('an app fact without an app is a bug', async () => {
  await expect(bench.read('app', holding('app'), { appId: undefined })).rejects.toThrow('without an app')
})
