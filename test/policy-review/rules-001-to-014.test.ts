import type { RuleId } from '../../src/policy-review/rule-id.ts'
import * as a from '../checks/facts/index.ts'
import { all, any, emergency, emergencyAccount, only, review, saysOf, type Tenant } from './review.ts'

const block = all('block')
const everyPlatform = { includePlatforms: ['all'], excludePlatforms: [] }
const registering = { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] }
const away = { includeLocations: ['All'], excludeLocations: ['AllTrusted'] }

test.each<[rule: RuleId, trips: Tenant, because: string, near: Tenant]>([
  [
    'CA-001',
    only({ grantControls: block }),
    'legacy clients only',
    only({ grantControls: block, conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] } }),
  ],
  [
    'CA-002',
    only({ grantControls: block, conditions: { platforms: everyPlatform } }),
    'some platforms are left out',
    only({ grantControls: block, conditions: { platforms: { ...everyPlatform, excludePlatforms: ['windows'] } } }),
  ],
  [
    'CA-003',
    only({ grantControls: all('mfa', 'compliantDevice') }),
    'MFA does as well',
    only({ grantControls: any('mfa', 'compliantDevice') }),
  ],
  [
    'CA-004',
    only({ grantControls: all('domainJoinedDevice') }),
    'on Windows only',
    only({
      grantControls: all('domainJoinedDevice'),
      conditions: { platforms: { includePlatforms: ['windows'], excludePlatforms: [] } },
    }),
  ],
  [
    'CA-005',
    only({ grantControls: all('compliantApplication') }),
    'in Office 365 only',
    only({
      grantControls: all('compliantApplication'),
      conditions: { applications: { includeApplications: ['Office365'] } },
    }),
  ],
  [
    'CA-006',
    only({ grantControls: all('approvedApplication') }),
    'app protection does as well',
    only({ grantControls: any('approvedApplication', 'compliantApplication') }),
  ],
  ['CA-007', only({}), 'one is left out by id', only({ conditions: { users: { excludeUsers: [emergency[1]] } } })],
  [
    'CA-007',
    only({ conditions: { users: { excludeGroups: ['not-theirs'] } } }),
    'one is left out by group',
    {
      ...only({ conditions: { users: { excludeGroups: ['bg'] } } }),
      facts: { emergencyAccounts: [emergencyAccount({}, { groups: [a.group({ id: 'bg', isDirect: false })] })] },
    },
  ],
  [
    'CA-007',
    only({ conditions: { users: { includeUsers: [], includeRoles: ['62e90394-69f5-4237-9190-012177145e10'] } } }),
    'a role that is not theirs',
    only({ conditions: { users: { includeUsers: [], includeRoles: ['29232cdf-9323-42fd-ade2-1d097af3e4de'] } } }),
  ],
  ['CA-008', { facts: { emergencyAccounts: [emergencyAccount({ accountEnabled: false })] } }, 'all in order', {}],
  [
    'CA-009',
    { organisation: { emergencyAccounts: [emergency[0]] } },
    'two of them',
    { organisation: { emergencyAccounts: [...emergency] } },
  ],
  [
    'CA-010',
    only({ grantControls: block, conditions: { applications: { excludeApplications: ['hours'] } } }),
    'named apps',
    only({ grantControls: block, conditions: { applications: { includeApplications: ['hours'] } } }),
  ],
  [
    'CA-011',
    only({ conditions: { applications: { excludeApplications: ['hours'] } } }),
    'only the session is steered',
    {
      policies: [
        {
          ...a.conditionalAccessPolicy({ conditions: { applications: { excludeApplications: ['hours'] } } }),
          grantControls: a.grantControls([]),
        },
      ],
    },
  ],
  [
    'CA-012',
    only({
      grantControls: block,
      conditions: { locations: { includeLocations: ['benelux'], excludeLocations: [] } },
    }),
    'an emergency account is left out',
    only({
      grantControls: block,
      conditions: {
        users: { excludeUsers: [emergency[0]] },
        locations: { includeLocations: ['benelux'], excludeLocations: [] },
      },
    }),
  ],
  [
    'CA-012',
    only({
      grantControls: block,
      conditions: {
        users: { excludeUsers: [emergency[0]] },
        locations: { includeLocations: ['All'], excludeLocations: ['deleted'] },
      },
    }),
    'the place exists',
    only({
      grantControls: block,
      conditions: {
        users: { excludeUsers: [emergency[0]] },
        locations: { includeLocations: ['All'], excludeLocations: ['office'] },
      },
    }),
  ],
  [
    'CA-013',
    { ...only({ conditions: { locations: away } }), facts: { namedLocations: [a.ipLocation({ isTrusted: false })] } },
    'there is a trusted one',
    only({ conditions: { locations: away } }),
  ],
  [
    'CA-014',
    only({ grantControls: block, conditions: { applications: registering } }),
    'open at the office',
    only({ grantControls: block, conditions: { applications: registering, locations: away } }),
  ],
  [
    'CA-014',
    {
      ...only({ grantControls: all('compliantDevice'), conditions: { applications: registering } }),
      facts: {
        authenticationMethodsPolicy: a.authenticationMethodsPolicy(
          a.methodConfiguration('TemporaryAccessPass', { state: 'disabled' }),
        ),
      },
    },
    'a pass helps to enrol',
    only({ grantControls: all('compliantDevice'), conditions: { applications: registering } }),
  ],
])('%s: a policy that trips it, and a neighbour', (rule, trips, because, near) => {
  expect({ because, trips: saysOf(rule, trips), near: saysOf(rule, near) }).toEqual({
    because,
    trips: 'problem',
    near: 'fine',
  })
})

test.each<[weakness: string, account: ReturnType<typeof emergencyAccount>]>([
  ['disabled', emergencyAccount({ accountEnabled: false })],
  ['synced', emergencyAccount({ onPremisesSyncEnabled: true })],
  ['ownDomain', emergencyAccount({ userPrincipalName: 'bg1@contoso.com' })],
  ['noRole', emergencyAccount({}, { directoryRoles: [] })],
])('an emergency account can be %s', (weakness, account) => {
  const second = emergencyAccount({ id: emergency[1] })
  const tenant: Tenant = { facts: { emergencyAccounts: [account, second] } }
  expect(weaknessesOf(tenant)).toEqual([weakness])
})

test('an emergency account without a passkey is weak where certificates are off', () => {
  const certificates = (state: string) => ({
    emergencyAccounts: [
      emergencyAccount({}, { authenticationMethods: a.methods('password') }),
      emergencyAccount({ id: emergency[1] }),
    ],
    authenticationMethodsPolicy: a.authenticationMethodsPolicy(a.methodConfiguration('X509Certificate', { state })),
  })
  expect(weaknessesOf({ facts: certificates('disabled') })).toEqual(['weakMethod'])
  expect(weaknessesOf({ facts: certificates('enabled') })).toEqual([])
})

test('an emergency account that is not found is gone', () => {
  expect(weaknessesOf({ facts: { emergencyAccounts: [emergencyAccount()] } })).toEqual(['gone'])
})

const weaknessesOf = (tenant: Tenant): readonly unknown[] =>
  review(tenant).flatMap((finding) =>
    finding.rule === 'CA-008' && finding.is === 'problem' ? [finding.values['weakness']] : [],
  )
