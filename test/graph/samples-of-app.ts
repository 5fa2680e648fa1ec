import type { Sample } from './samples.ts'

const app = "/servicePrincipals(appId='a1')"
const keyCredentials = [
  { usage: 'Verify', type: 'AsymmetricX509Cert', endDateTime: '2027-01-01T00:00:00Z', customKeyIdentifier: 'q2E=' },
]
const passwordCredentials = [{ endDateTime: '2026-01-01T00:00:00Z' }]
const assignment = {
  principalId: 'g1',
  principalType: 'Group',
  principalDisplayName: 'Sales',
  createdDateTime: '2026-01-01T00:00:00Z',
}
const owner = { id: 'u2', displayName: 'Robin' }

export const samplesOfApp = {
  app: {
    path: `${app}?`,
    isSingle: true,
    absent: { is: 'not-in-tenant', appId: 'a1' },
    one: {
      id: 'sp1',
      appId: 'a1',
      displayName: 'Hours',
      accountEnabled: true,
      appRoleAssignmentRequired: true,
      disabledByMicrosoftStatus: null,
      servicePrincipalType: 'Application',
      signInAudience: 'AzureADMyOrg',
      appOwnerOrganizationId: 't1',
      preferredSingleSignOnMode: 'saml',
      tags: ['HideApp'],
      loginUrl: null,
      homepage: 'https://hours.contoso.com',
      replyUrls: ['https://hours.contoso.com/acs'],
      servicePrincipalNames: ['https://hours.contoso.com/saml', 'a1'],
      keyCredentials,
      passwordCredentials,
      preferredTokenSigningKeyThumbprint: 'AB61',
      appRoles: [{ id: 'role1', displayName: 'User', isEnabled: true, allowedMemberTypes: ['User'] }],
    },
  },
  appAssignments: { path: `${app}/appRoleAssignedTo`, absent: [], one: assignment },
  appOwners: { path: `${app}/owners`, absent: [], one: owner },
  appConsents: {
    path: `${app}/oauth2PermissionGrants`,
    absent: [],
    one: {
      clientId: 'sp1',
      resourceId: 'sp2',
      consentType: 'AllPrincipals',
      principalId: null,
      scope: 'openid profile',
    },
  },
  application: {
    path: "/applications(appId='a1')?",
    isSingle: true,
    absent: { is: 'not-in-tenant', appId: 'a1' },
    one: {
      id: 'app1',
      appId: 'a1',
      displayName: 'Hours',
      signInAudience: 'AzureADMyOrg',
      identifierUris: ['api://a1'],
      web: { redirectUris: ['https://hours.contoso.com/acs'] },
      spa: { redirectUris: [] },
      publicClient: null,
      requiredResourceAccess: [{ resourceAppId: 'graph', resourceAccess: [{ id: 'scope1', type: 'Scope' }] }],
      keyCredentials,
      passwordCredentials,
    },
  },
  applicationOwners: { path: "/applications(appId='a1')/owners", absent: [], one: owner },
  assignedGroups: {
    path: '/groups/g1?',
    isSingle: true,
    absent: [],
    besides: [
      [`${app}/appRoleAssignedTo`, { value: [assignment] }],
      ['/groups/g1/owners', { value: [owner] }],
    ],
    one: {
      id: 'g1',
      displayName: 'Sales',
      groupTypes: ['DynamicMembership'],
      membershipRule: 'user.department -eq "Sales"',
      membershipRuleProcessingState: 'Paused',
      onPremisesSyncEnabled: null,
    },
  },
  groupProcessing: {
    path: '/groups/g1?$select=id,groupTypes,membershipRuleProcessingStatus',
    isSingle: true,
    absent: [],
    besides: [[`${app}/appRoleAssignedTo`, { value: [assignment] }]],
    one: {
      id: 'g1',
      groupTypes: ['DynamicMembership'],
      membershipRuleProcessingStatus: { status: 'Running', lastMembershipUpdated: '2026-02-01T00:00:00Z' },
    },
  },
  consentRequests: {
    path: '/identityGovernance/appConsent/appConsentRequests?',
    one: {
      appId: 'a1',
      pendingScopes: [{ displayName: 'User.Read.All' }],
      userConsentRequests: [
        {
          status: 'InProgress',
          createdDateTime: '2026-02-01T00:00:00Z',
          createdBy: { user: { id: 'u1', displayName: 'Kim' } },
          reason: 'because',
        },
      ],
    },
  },
  provisioning: {
    path: '/auditLogs/provisioning?',
    absent: [],
    besides: [[`${app}?$select=id`, { id: 'sp1' }]],
    one: {
      activityDateTime: '2026-02-01T00:00:00Z',
      provisioningAction: 'create',
      provisioningStatusInfo: { status: 'failure', errorInformation: { errorCode: 'Invalid', reason: 'No mail.' } },
    },
  },
} as const satisfies Readonly<Record<string, Sample>>
