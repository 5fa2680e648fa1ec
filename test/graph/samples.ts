import type { FactName } from '../../src/model/facts.ts'
import type { Tell } from './fake-graph.ts'

/** For each fact: the beginning of its path, and one object as Graph answers it, with every member the reader uses. */
interface Sample {
  readonly path: string
  readonly one: Readonly<Record<string, unknown>>
  /** True when the answer is the object itself, not a collection. */
  readonly isSingle?: true
}

export const samples: Readonly<Record<FactName, Sample>> = {
  account: {
    path: '/users/u1?',
    isSingle: true,
    one: {
      id: 'u1',
      userPrincipalName: 'kim@contoso.com',
      displayName: 'Kim',
      mail: 'kim@contoso.com',
      userType: 'Member',
      accountEnabled: true,
      onPremisesSyncEnabled: null,
      createdDateTime: '2024-01-01T00:00:00Z',
      lastPasswordChangeDateTime: '2026-01-01T00:00:00Z',
      usageLocation: 'NL',
      licenseAssignmentStates: [{ skuId: 's1', assignedByGroup: null, state: 'Active', error: 'None' }],
    },
  },
  groups: { path: '/users/u1/', one: { id: 'g1', displayName: 'Sales', groupTypes: ['DynamicMembership'] } },
  licenses: {
    path: '/users/u1/licenseDetails',
    one: {
      skuId: 's1',
      skuPartNumber: 'SPE_E3',
      servicePlans: [{ servicePlanId: 'p1', servicePlanName: 'TEAMS1', provisioningStatus: 'Success' }],
    },
  },
  authenticationMethods: {
    path: '/users/u1/authentication/methods',
    one: {
      '@odata.type': '#microsoft.graph.phoneAuthenticationMethod',
      displayName: null,
      phoneNumber: '+31 612345678',
      createdDateTime: null,
    },
  },
  devices: {
    path: '/users/u1/registeredDevices',
    one: {
      deviceId: 'd1',
      displayName: 'LT-1',
      operatingSystem: 'Windows',
      accountEnabled: true,
      isCompliant: null,
      isManaged: true,
      trustType: 'AzureAd',
      approximateLastSignInDateTime: '2026-02-01T00:00:00Z',
    },
  },
  userAppAssignments: {
    path: '/users/u1/appRoleAssignments',
    one: { principalId: 'g1', resourceId: 'sp1', resourceDisplayName: 'Hours' },
  },
  signIns: {
    path: '/auditLogs/signIns',
    one: {
      id: 'r1',
      correlationId: 'c1',
      createdDateTime: '2026-02-01T00:00:00Z',
      appId: 'a1',
      appDisplayName: 'Hours',
      resourceId: 'res1',
      resourceDisplayName: 'Hours API',
      status: { errorCode: 53000, failureReason: 'Device is not compliant.' },
      clientAppUsed: 'Browser',
      ipAddress: '203.0.113.10',
      location: { city: 'Utrecht', countryOrRegion: 'NL' },
      deviceDetail: { deviceId: '', displayName: '', operatingSystem: 'Ios', browser: 'Safari', isCompliant: null },
      conditionalAccessStatus: 'failure',
      appliedConditionalAccessPolicies: [
        { id: 'ca1', displayName: 'CA1', result: 'failure', enforcedGrantControls: ['RequireCompliantDevice'] },
      ],
    },
  },
  app: {
    path: "/servicePrincipals(appId='a1')?",
    isSingle: true,
    one: { id: 'sp1', appId: 'a1', displayName: 'Hours', accountEnabled: true, appRoleAssignmentRequired: true },
  },
  appAssignments: {
    path: "/servicePrincipals(appId='a1')/appRoleAssignedTo",
    one: { principalId: 'g1', principalType: 'Group', principalDisplayName: 'Sales' },
  },
  appOwners: { path: "/servicePrincipals(appId='a1')/owners", one: { id: 'u2', displayName: 'Robin' } },
  subscribedSkus: {
    path: '/subscribedSkus',
    one: {
      skuId: 's1',
      skuPartNumber: 'SPE_E3',
      capabilityStatus: 'Enabled',
      consumedUnits: 231,
      prepaidUnits: { enabled: 250, suspended: 7, warning: 3, lockedOut: 0 },
      servicePlans: [{ servicePlanId: 'p1', servicePlanName: 'TEAMS1' }],
    },
  },
  licensingGroups: {
    path: '/groups?',
    one: { id: 'g1', displayName: 'LIC-E3', groupTypes: [], assignedLicenses: [{ skuId: 's1', disabledPlans: [] }] },
  },
  securityDefaults: {
    path: '/policies/identitySecurityDefaultsEnforcementPolicy',
    isSingle: true,
    one: { isEnabled: false },
  },
  appNames: { path: '/servicePrincipals?', one: { appId: 'a1', displayName: 'Hours' } },
}

/** The body Graph would answer. */
export const bodyOf = ({ isSingle }: Sample, one: Readonly<Record<string, unknown>>): unknown =>
  isSingle ? one : { value: [one] }

/** A Graph that holds this one object of a fact, and the products that licensing groups are sought by. */
export const holding =
  (fact: FactName, one: Readonly<Record<string, unknown>> = samples[fact].one): Tell =>
  ({ path }) => {
    const isProducts = fact === 'licensingGroups' && path === '/subscribedSkus'
    return { body: isProducts ? { value: [samples.subscribedSkus.one] } : bodyOf(samples[fact], one) }
  }
