import type { RuleId } from '../../src/policy-review/rule-id.ts'
import * as a from '../checks/facts/index.ts'
import { all, emergency, emergencyAccount, only, saysOf, type Tenant } from './review.ts'

const block = all('block')
const gone = 'abababab-0000-4000-8000-000000000001'
const enrolment = 'd4ebce55-015a-49b5-a083-c84d1797ae8c'
const selfService = ['2793995e-0a7d-40d7-bd35-6968ba142197', '0000000c-0000-0000-c000-000000000000']
const filter = (rule: string, mode = 'include') => only({ conditions: { deviceFilter: { mode, rule } } })
const deviceCode = { transferMethods: ['deviceCodeFlow'] }
const often = (value: number, type: string, over = {}) =>
  only({
    sessionControls: {
      hasAppEnforcedRestrictions: false,
      hasTokenProtection: false,
      signInFrequency: { frequencyInterval: 'timeBased', value, type },
    },
    ...over,
  })
const reportOnly = (days: number) =>
  only({ state: 'enabledForReportingButNotEnforced', modifiedDateTime: a.daysAgo(days) })
const terms = a.grantControls([], { termsOfUse: ['terms'] })
const custom = a.grantControls([], { customAuthenticationFactors: ['DuoMfa'] })
const many = (count: number): Tenant => ({
  policies: Array.from({ length: count }, () => a.conditionalAccessPolicy({ state: 'disabled' })),
})
const supported = ['android', 'iOS', 'windows', 'macOS', 'linux']
const unlisted = (...excludePlatforms: readonly string[]) =>
  only({ grantControls: block, conditions: { platforms: { includePlatforms: ['all'], excludePlatforms } } })

test.each<[rule: RuleId, trips: Tenant, because: string, near: Tenant]>([
  [
    'CA-029',
    { ...only({ conditions: { users: { excludeGroups: [gone] } } }), facts: { deletedIds: [gone] } },
    'another was deleted',
    { ...only({ conditions: { users: { excludeGroups: [gone] } } }), facts: { deletedIds: ['other'] } },
  ],
  [
    'CA-029',
    only({ conditions: { locations: { includeLocations: ['All'], excludeLocations: [gone] } } }),
    'the place is there',
    {
      ...only({ conditions: { locations: { includeLocations: ['All'], excludeLocations: [gone] } } }),
      facts: { namedLocations: [a.ipLocation({ id: gone })] },
    },
  ],
  [
    'CA-030',
    only({ conditions: { applications: { includeApplications: [] } } }),
    'a user action',
    only({
      conditions: { applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] } },
    }),
  ],
  [
    'CA-030',
    only({ conditions: { users: { includeUsers: ['None'] } } }),
    'it is about workloads',
    only({ conditions: { users: { includeUsers: ['None'] }, isForWorkloads: true } }),
  ],
  ['CA-031', filter('device.model -ne "Surface"'), 'positive', filter('device.model -eq "Surface"')],
  [
    'CA-031',
    filter('device.model -notContains "Rooms"', 'exclude'),
    'a positive part no unregistered device fits',
    filter('device.model -ne "Surface" -and device.isCompliant -eq True', 'exclude'),
  ],
  [
    'CA-032',
    only({ grantControls: block, conditions: { ...deviceCode, users: { excludeUsers: [emergency[0]] } } }),
    'meeting rooms are left out',
    only({ grantControls: block, conditions: { ...deviceCode, users: { excludeGroups: ['rooms'] } } }),
  ],
  ['CA-033', often(1, 'hours'), 'each nine hours', often(9, 'hours')],
  ['CA-033', often(1, 'hours'), 'at risk', often(1, 'hours', { conditions: { signInRiskLevels: ['high'] } })],
  ['CA-034', reportOnly(46), 'for a month', reportOnly(30)],
  [
    'CA-035',
    only({ displayName: 'Microsoft-managed: Block legacy authentication' }),
    'somebody is left out',
    only({ displayName: 'Microsoft-managed: Block legacy', conditions: { users: { excludeUsers: [emergency[0]] } } }),
  ],
  [
    'CA-036',
    { ...only({}), facts: { securityDefaults: { isEnabled: true } } },
    'the policy is in report-only mode',
    {
      ...only({ state: 'enabledForReportingButNotEnforced' }),
      facts: { securityDefaults: { isEnabled: true } },
    },
  ],
  ['CA-036', only({ grantControls: block }), 'a policy asks for MFA', only({})],
  [
    'CA-037',
    { ...only({}), facts: { perUserMfaStates: [{ id: 'kim', perUserMfaState: 'enforced' }] } },
    'it is off',
    { ...only({}), facts: { perUserMfaStates: [{ id: 'kim', perUserMfaState: 'disabled' }] } },
  ],
  [
    'CA-038',
    only({ grantControls: terms }),
    'enrolment is left out',
    only({ grantControls: terms, conditions: { applications: { excludeApplications: [enrolment] } } }),
  ],
  ['CA-039', many(180), 'one fewer', many(179)],
  [
    'CA-039',
    { facts: { administrators: [emergencyAccount({}, { groups: groups(2049) })] } },
    'one group fewer',
    { facts: { administrators: [emergencyAccount({}, { groups: groups(2048) })] } },
  ],
  [
    'CA-040',
    only({ grantControls: custom }),
    'for one group',
    only({ grantControls: custom, conditions: { users: { includeUsers: [], includeGroups: ['pilot'] } } }),
  ],
  ['CA-041', unlisted('android', 'iOS', 'windows', 'macOS'), 'Linux too', unlisted(...supported)],
  [
    'CA-042',
    only({ grantControls: all('compliantDevice') }),
    'self-service is left out',
    only({
      grantControls: all('compliantDevice'),
      conditions: { applications: { excludeApplications: selfService } },
    }),
  ],
])('%s: a policy that trips it, and a neighbour', (rule, trips, because, near) => {
  expect({ because, trips: saysOf(rule, trips), near: saysOf(rule, near) }).toEqual({
    because,
    trips: 'problem',
    near: 'fine',
  })
})

function groups(count: number) {
  return Array.from({ length: count }, (_, index) => a.group({ id: `g${index}` }))
}
