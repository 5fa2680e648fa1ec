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
  [
    'account',
    {
      id: 'u1',
      userPrincipalName: 'kim@contoso.com',
      displayName: 'Kim',
      mail: 'kim@contoso.com',
      userType: 'Member',
      accountEnabled: true,
      onPremisesSyncEnabled: false,
      createdDateTime: '2024-01-01T00:00:00Z',
      lastPasswordChangeDateTime: '2026-01-01T00:00:00Z',
      signInSessionsValidFromDateTime: '2026-01-01T00:00:00Z',
      usageLocation: 'NL',
      licenseAssignmentStates: [{ skuId: 's1', state: 'Active', error: 'None', disabledPlans: [] }],
      identities: [{ signInType: 'userPrincipalName', issuer: 'contoso.com' }],
      passwordPolicies: ['DisablePasswordExpiration', 'DisableStrongPassword'],
      onPremisesProvisioningErrors: [],
      otherMails: ['kim@home.example'],
      proxyAddresses: ['SMTP:kim@contoso.com'],
      attributes: { department: 'Sales', extensionAttribute15: 'NL' },
    },
  ],
  ['licenses', [samples.licenses.one]],
  ['authenticationMethods', [{ kind: 'phone', phoneEnding: '78' }]],
  ['devices', [{ ...samples.devices.one, isCompliant: false }]],
  ['userAppAssignments', [samples.userAppAssignments.one]],
  ['registration', { is: 'listed', ...samples.registration.one }],
  ['perUserMfa', samples.perUserMfa.one],
  ['signInPreferences', samples.signInPreferences.one],
  ['managedDevices', [{ ...samples.managedDevices.one, complianceGracePeriodExpirationDateTime: undefined }]],
  ['riskyUser', { is: 'listed', ...samples.riskyUser.one }],
  ['riskDetections', [samples.riskDetections.one]],
  [
    'userConsents',
    [
      {
        clientId: 'sp1',
        resourceId: 'sp2',
        consentType: 'Principal',
        principalId: 'u1',
        scopes: ['openid', 'profile'],
      },
    ],
  ],
  ['directoryRoles', [samples.directoryRoles.one]],
  [
    'audits',
    [
      {
        activityDateTime: '2026-02-01T00:00:00Z',
        activityDisplayName: 'Disable account',
        category: 'UserManagement',
        loggedByService: 'Core Directory',
        result: 'success',
        resultReason: '',
        initiatedBy: { is: 'person', id: 'u9' },
        modifiedProperties: ['AccountEnabled'],
      },
    ],
  ],
]

test.each(values)('%s', async (fact, value) => {
  expect(await bench.read(fact)).toEqual(value)
})

test.each([
  ['hidden', null, undefined],
  ['said to be no', { forceChangePasswordNextSignIn: false }, false],
  ['said to be yes', { forceChangePasswordNextSignIn: true }, true],
])('whether a password must change is %s', async (_, passwordProfile, forceChangePasswordNextSignIn) => {
  const account = await bench.read('account', holding('account', { ...samples.account.one, passwordProfile }))
  expect(account).toMatchObject({ forceChangePasswordNextSignIn })
})

test('a conflict of synchronisation is kept without the value', async () => {
  const onPremisesProvisioningErrors = [
    { category: 'PropertyConflict', propertyCausingError: 'UserPrincipalName', value: 'kim@contoso.com' },
  ]
  const tell = holding('account', { ...samples.account.one, onPremisesProvisioningErrors })
  expect(await bench.read('account', tell)).toMatchObject({
    onPremisesProvisioningErrors: [{ category: 'PropertyConflict', propertyCausingError: 'UserPrincipalName' }],
  })
})

test('groups are direct when memberOf has them, in one batch with the header for advanced queries', async () => {
  const group = (id: string, groupTypes: string[] = []): unknown => ({ id, displayName: id.toUpperCase(), groupTypes })
  const own = group('own', ['Unified', 'DynamicMembership'])
  const groups = await bench.read('groups', ({ path }) => ({
    body: { value: path.includes('transitiveMemberOf') ? [group('parent'), own] : [own, group('new')] },
  }))
  expect(groups).toEqual([
    { id: 'own', displayName: 'OWN', isDynamic: true, isDirect: true },
    { id: 'new', displayName: 'NEW', isDynamic: false, isDirect: true },
    { id: 'parent', displayName: 'PARENT', isDynamic: false, isDirect: false },
  ])
  expect(bench.graph.requests.map(({ path }) => path)).toEqual(['/$batch'])
  expect(bench.graph.asked.map(({ headers }) => headers['ConsistencyLevel'])).toEqual(['eventual', 'eventual'])
})

test.each([
  'groups',
  'licensingGroups',
  'dynamicGroups',
  'assignedGroups',
  'groupProcessing',
  'appOwners',
  'devices',
  'directoryRoles',
] as const)('%s Graph hides is a missing permission', async (fact) => {
  const hidden = Object.fromEntries(Object.keys(samples[fact].one).map((member) => [member, null]))
  expect(await bench.read(fact, holding(fact, { ...hidden, id: 'x' }))).toEqual({ ok: false, gap: 'no-permission' })
})

test.each([
  ['password', 'password'],
  ['microsoftAuthenticator', 'microsoftAuthenticator'],
  ['windowsHelloForBusiness', 'windowsHelloForBusiness'],
  ['external', 'external'],
  ['qrCodePin', 'other'],
  ['toString', 'other'],
])('a method of type %s is %s', async (type, kind) => {
  const one = { '@odata.type': `#microsoft.graph.${type}AuthenticationMethod` }
  expect(await bench.read('authenticationMethods', holding('authenticationMethods', one))).toEqual([{ kind }])
})

test('a temporary access pass says why it does not work', async () => {
  const pass = {
    isUsable: false,
    methodUsabilityReason: 'OneTimeUsed',
    startDateTime: '2026-02-01T00:00:00Z',
    lifetimeInMinutes: 60,
  }
  const one = { '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethod', ...pass }
  const methods = await bench.read('authenticationMethods', holding('authenticationMethods', one))
  expect(methods).toEqual([{ kind: 'temporaryAccessPass', ...pass }])
})

test('an audit keeps nothing of what changed on somebody else', async () => {
  const targetResources = [
    { id: 'u2', modifiedProperties: [{ displayName: 'Secret' }] },
    { id: 'u1', modifiedProperties: [] },
  ]
  const tell = holding('audits', {
    ...samples.audits.one,
    targetResources,
    initiatedBy: { app: { displayName: 'Sync' } },
  })
  expect(await bench.read('audits', tell)).toMatchObject([
    { modifiedProperties: [], initiatedBy: { is: 'app', displayName: 'Sync' } },
  ])
})
