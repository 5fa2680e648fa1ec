import type { Sample } from './samples.ts'

const everybody = { accessType: 'allowed', targets: [{ target: 'AllUsers', targetType: 'user' }] }
const trust = { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false }

const strength = { id: 'str1', displayName: 'Phishing-resistant MFA', allowedCombinations: ['fido2'] }

const policy = {
  id: 'ca1',
  displayName: 'CA1',
  state: 'enabled',
  createdDateTime: '2025-01-01T00:00:00Z',
  modifiedDateTime: '2026-01-01T00:00:00Z',
  templateId: null,
  conditions: {
    users: {
      includeUsers: ['All'],
      excludeGroups: ['g9'],
      includeGuestsOrExternalUsers: {
        guestOrExternalUserTypes: 'internalGuest,b2bCollaborationGuest',
        externalTenants: { membershipKind: 'enumerated', members: ['t2'] },
      },
    },
    applications: { includeApplications: ['Office365'], applicationFilter: null },
    clientAppTypes: ['browser'],
    platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] },
    locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
    devices: { deviceFilter: { mode: 'exclude', rule: 'device.trustType -eq "ServerAD"' } },
    userRiskLevels: ['high'],
    signInRiskLevels: [],
    insiderRiskLevels: null,
    authenticationFlows: { transferMethods: 'deviceCodeFlow' },
    clientApplications: null,
  },
  grantControls: {
    operator: 'AND',
    builtInControls: ['mfa', 'compliantDevice'],
    termsOfUse: ['terms1'],
    authenticationStrength: strength,
  },
  sessionControls: {
    signInFrequency: { isEnabled: true, value: 4, type: 'hours', frequencyInterval: 'timeBased' },
    persistentBrowser: { isEnabled: true, mode: 'never' },
    applicationEnforcedRestrictions: { isEnabled: false },
    cloudAppSecurity: null,
  },
}

export const samplesOfPolicies = {
  securityDefaults: {
    path: '/policies/identitySecurityDefaultsEnforcementPolicy',
    isSingle: true,
    one: { isEnabled: false },
  },
  conditionalAccessPolicies: { path: '/identity/conditionalAccess/policies', one: policy },
  namedLocations: {
    path: '/identity/conditionalAccess/namedLocations',
    one: {
      '@odata.type': '#microsoft.graph.countryNamedLocation',
      id: 'loc1',
      displayName: 'Benelux',
      countriesAndRegions: ['NL', 'BE', 'LU'],
      includeUnknownCountriesAndRegions: false,
      countryLookupMethod: 'clientIpAddress',
    },
  },
  authenticationStrengths: { path: '/policies/authenticationStrengthPolicies', one: strength },
  authenticationMethodsPolicy: {
    path: '/policies/authenticationMethodsPolicy',
    isSingle: true,
    one: {
      policyMigrationState: 'migrationComplete',
      authenticationMethodConfigurations: [
        {
          id: 'TemporaryAccessPass',
          state: 'enabled',
          includeTargets: [{ id: 'g1', targetType: 'group', isRegistrationRequired: false }],
          excludeTargets: [],
        },
      ],
    },
  },
  authorizationPolicy: {
    path: '/policies/authorizationPolicy',
    isSingle: true,
    one: {
      allowedToUseSSPR: true,
      allowInvitesFrom: 'adminsAndGuestInviters',
      allowUserConsentForRiskyApps: null,
      defaultUserRolePermissions: { permissionGrantPoliciesAssigned: [] },
    },
  },
  adminConsentRequestPolicy: {
    path: '/policies/adminConsentRequestPolicy',
    isSingle: true,
    one: { isEnabled: true, notifyReviewers: true, requestDurationInDays: 30, reviewers: [{ query: '/users/u9' }] },
  },
  permissionGrantPolicies: {
    path: '/policies/permissionGrantPolicies',
    one: { id: 'microsoft-user-default-low', displayName: 'Low' },
  },
  crossTenantAccess: {
    path: '/policies/crossTenantAccessPolicy/default',
    isSingle: true,
    one: {
      inboundTrust: trust,
      b2bCollaborationInbound: { usersAndGroups: everybody, applications: everybody },
      b2bCollaborationOutbound: null,
    },
    besides: [
      [
        '/policies/crossTenantAccessPolicy/partners',
        { value: [{ tenantId: 't2', inboundTrust: null, b2bCollaborationInbound: null }] },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Sample>>
