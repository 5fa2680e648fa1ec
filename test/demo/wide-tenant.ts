import type { Fixtures } from '../../src/demo/fixtures.ts'
import { fixtures, ids } from './tenant.ts'

/** Ids that only the wide tenant knows. */
export const wideIds = {
  phone: '3179e48a-750b-4051-897c-87b9720928f7',
  intune: '00000000-0000-4000-8000-00000000d001',
  helpdeskRole: '00000000-0000-4000-8000-00000000f001',
  helpdeskTemplate: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  partner: '00000000-0000-4000-8000-00000000e001',
} as const

const logs: Fixtures = {
  directoryAudits: [
    {
      id: 'audit-1',
      activityDateTime: '2026-02-19T08:00:00Z',
      activityDisplayName: 'Reset password (by admin)',
      category: 'UserManagement',
      targetResources: [{ id: ids.anna, type: 'User' }],
    },
    { id: 'audit-old', activityDateTime: '2026-02-01T08:00:00Z', activityDisplayName: 'Add user', targetResources: [] },
  ],
  provisioningLogs: [
    { id: 'provisioned', activityDateTime: '2026-02-19T07:00:00Z', sourceIdentity: { id: ids.anna }, jobId: 'job' },
  ],
  riskDetections: [
    { id: 'risk-1', userId: ids.bob, riskLevel: 'high', riskState: 'atRisk', detectedDateTime: '2026-02-19T06:00:00Z' },
  ],
  riskyUserHistory: { [ids.bob]: [{ id: 'history-1', userId: ids.bob, riskLevel: 'high' }] },
  serviceHealthIssues: [{ id: 'MO1', title: 'Slow', service: 'Exchange Online', isResolved: false }],
  healthOverviews: [
    { id: 'Exchange', service: 'Exchange Online', status: 'serviceDegradation' },
    { id: 'Teams', service: 'Microsoft Teams', status: 'serviceOperational' },
  ],
}

const policies: Fixtures = {
  authenticationStrengthPolicies: [{ id: 'strength', displayName: 'Phishing-resistant MFA', policyType: 'builtIn' }],
  permissionGrantPolicies: [{ id: 'microsoft-user-default-low', displayName: 'Low', includes: [{ id: 'set-1' }] }],
  crossTenantAccessPolicyDefault: { isServiceDefault: true, inboundTrust: { isMfaAccepted: false } },
  crossTenantAccessPolicyPartners: [{ tenantId: wideIds.partner, inboundTrust: { isMfaAccepted: true } }],
  appConsentRequests: [
    { id: 'consent', appId: ids.expenseApp, appDisplayName: 'Expense', userConsentRequests: [{ id: 'c1' }] },
  ],
  agreements: [{ id: 'terms', displayName: 'House rules' }],
  agreementAcceptances: [{ id: 'accepted', agreementId: 'terms', userId: ids.anna, state: 'accepted' }],
}

const roles: Fixtures = {
  directoryRoles: [
    { id: wideIds.helpdeskRole, displayName: 'Helpdesk Administrator', roleTemplateId: wideIds.helpdeskTemplate },
  ],
  roleAssignments: [
    { id: 'role-bob', principalId: ids.bob, roleDefinitionId: wideIds.helpdeskTemplate, directoryScopeId: '/' },
    { id: 'role-all', principalId: ids.everyone, roleDefinitionId: wideIds.helpdeskTemplate, directoryScopeId: '/' },
  ],
  roleEligibilities: [{ id: 'eligible', principalId: ids.anna, roleDefinitionId: wideIds.helpdeskTemplate }],
}

/** The small tenant with everything else the demo can serve. */
export const wide: Fixtures = {
  ...fixtures,
  ...logs,
  ...policies,
  ...roles,
  errors: [],
  users:
    fixtures.users?.map((user) =>
      user.id === ids.anna
        ? {
            ...user,
            licenseAssignmentStates: [{ assignedByGroup: ids.finance, state: 'Error', error: 'CountViolation' }],
          }
        : user,
    ) ?? [],
  subscriptions: [{ id: 'sub-1', skuPartNumber: 'TEAMS', nextLifecycleDateTime: '2026-12-01T00:00:00Z' }],
  internalDomainFederation: { 'contoso.com': [{ id: 'federation', displayName: 'AD FS' }] },
  perUserMfa: { [ids.anna]: { perUserMfaState: 'enforced' } },
  signInPreferences: { [ids.anna]: { userPreferredMethodForSecondaryAuthentication: 'push' } },
  membershipRuleProcessingStatus: { [ids.staff]: { status: 'Succeeded', errorMessage: null } },
  managedDevices: { [ids.anna]: [{ id: wideIds.intune, deviceName: 'LT-ANNA', complianceState: 'noncompliant' }] },
  deviceCompliancePolicyStates: {
    [wideIds.intune]: [{ id: 'state-1', displayName: 'BitLocker', state: 'nonCompliant' }],
  },
}
