import type { Denial } from './denials.ts'

/** Who may read a path and all below it: alternatives `A | B+C`, empty where an app may not; scopes are the same unless named. */
export interface PermissionRule {
  readonly path: string
  readonly app: string
  readonly scopes?: string
  /** Scopes that are enough for what is the caller's own. */
  readonly own?: string
  /** Roles of which the caller must hold one, unless it is their own. */
  readonly roles?: readonly string[]
  readonly denial: Denial
}

const reportReaders = ['Global Reader', 'Reports Reader', 'Security Reader', 'Security Administrator']
const policyReaders = ['Global Reader', 'Security Reader', 'Security Administrator', 'Conditional Access Administrator']
const riskReaders = ['Global Reader', 'Security Reader', 'Security Operator', 'Security Administrator']
const methodReaders = ['Global Reader', 'Authentication Administrator', 'Privileged Authentication Administrator']
const methodPolicyReaders = [...policyReaders, 'Authentication Policy Administrator']
const consentReaders = ['Global Reader', 'Cloud Application Administrator', 'Application Administrator']
const healthReaders = ['Global Reader', 'Service Support Administrator', 'Message Center Reader']

const directory: readonly PermissionRule[] = (
  [
    ['/users', 'User.ReadBasic.All | LicenseAssignment.Read.All', 'User.Read'],
    ['/users/{id}/memberOf', 'GroupMember.Read.All+User.Read.All', 'User.Read'],
    ['/users/{id}/transitiveMemberOf', 'GroupMember.Read.All+User.Read.All', 'User.Read'],
    ['/users/{id}/transitiveMemberOf/microsoft.graph.directoryRole', 'RoleManagement.Read.Directory', 'User.Read'],
    ['/users/{id}/checkMemberGroups', 'GroupMember.Read.All+User.Read.All', 'User.Read'],
    ['/users/{id}/licenseDetails', 'LicenseAssignment.Read.All | User.Read.All', 'User.Read'],
    ['/users/{id}/appRoleAssignments', 'Directory.Read.All | AppRoleAssignment.ReadWrite.All'],
    ['/users/{id}/oauth2PermissionGrants', 'Directory.Read.All | DelegatedPermissionGrant.ReadWrite.All'],
    ['/users/{id}/registeredDevices', 'User.Read.All+Device.Read.All', 'User.Read'],
    ['/groups', 'GroupMember.Read.All'],
    ['/groups/{id}/membersWithLicenseErrors', 'Group.Read.All+User.Read.All'],
    ['/groups/{id}/appRoleAssignments', 'Directory.Read.All | AppRoleAssignment.ReadWrite.All'],
    ['/servicePrincipals', 'Application.Read.All'],
    ['/servicePrincipals/{id}/oauth2PermissionGrants', 'Directory.Read.All | DelegatedPermissionGrant.ReadWrite.All'],
    ['/applications', 'Application.Read.All'],
    ['/oauth2PermissionGrants', 'Directory.Read.All | DelegatedPermissionGrant.ReadWrite.All'],
    ['/devices', 'Device.Read.All'],
    ['/directoryObjects', 'Directory.Read.All'],
    ['/directoryRoles', 'RoleManagement.Read.Directory'],
    ['/roleManagement/directory', 'RoleManagement.Read.Directory'],
    ['/directory/deletedItems', 'User.Read.All'],
    ['/directory/subscriptions', 'LicenseAssignment.Read.All | Organization.Read.All'],
    ['/subscribedSkus', 'LicenseAssignment.Read.All | Organization.Read.All'],
    ['/organization', 'Organization.Read.All'],
    ['/domains', 'Domain.Read.All'],
    ['/domains/{id}/federationConfiguration', 'Domain-InternalFederation.Read.All'],
    ['/policies/permissionGrantPolicies', 'Policy.Read.PermissionGrant'],
  ] as const
).map(([path, app, own]) => ({ path, app, denial: 'directory', ...(own && { own }) }))

const anyMethod = 'UserAuthenticationMethod.Read.All'
const methods: readonly PermissionRule[] = [
  { path: '/users/{id}/authentication', app: anyMethod, own: 'UserAuthenticationMethod.Read' },
  { path: '/users/{id}/authentication/phoneMethods', app: `UserAuthMethod-Phone.Read.All | ${anyMethod}` },
  { path: '/users/{id}/authentication/emailMethods', app: `UserAuthMethod-Email.Read.All | ${anyMethod}` },
  { path: '/users/{id}/authentication/operations', app: '', scopes: anyMethod },
].map((rule) => ({ ...rule, roles: methodReaders, denial: 'methods' }))

const methodPolicies = 'Policy.Read.AuthenticationMethod | Policy.Read.All'
const policies: readonly PermissionRule[] = [
  { path: '/policies', app: 'Policy.Read.All', roles: policyReaders },
  { path: '/policies/authenticationMethodsPolicy', app: methodPolicies, roles: methodPolicyReaders },
  { path: '/authenticationMethodsPolicy', app: methodPolicies, roles: methodPolicyReaders },
  { path: '/identity/conditionalAccess', app: 'Policy.Read.All', roles: policyReaders },
  { path: '/conditionalAccess', app: 'Policy.Read.All', roles: policyReaders },
  {
    path: '/identity/conditionalAccess/evaluate',
    app: 'Policy.Read.ConditionalAccess | Policy.Read.All',
    roles: policyReaders,
  },
  { path: '/users/{id}/authentication/requirements', app: 'Policy.Read.All', roles: methodPolicyReaders },
  { path: '/identityGovernance/appConsent', app: 'ConsentRequest.Read.All', roles: consentReaders },
].map((rule) => ({ ...rule, denial: 'policies' }))

const strengths: readonly PermissionRule[] = [
  '/policies/authenticationStrengthPolicies',
  '/identity/conditionalAccess/authenticationStrength',
].map((path) => ({ path, app: methodPolicies, roles: methodPolicyReaders, denial: 'methods' }))

const logs: readonly PermissionRule[] = [
  { path: '/auditLogs', app: 'AuditLog.Read.All' },
  { path: '/auditLogs/provisioning', app: 'ProvisioningLog.Read.All | AuditLog.Read.All' },
  { path: '/reports/authenticationMethods', app: 'AuditLog.Read.All' },
].map((rule) => ({ ...rule, roles: reportReaders, denial: 'reports' }))

const others: readonly PermissionRule[] = [
  { path: '/identityProtection', app: '', denial: 'protection' },
  {
    path: '/identityProtection/riskyUsers',
    app: 'IdentityRiskyUser.Read.All',
    roles: riskReaders,
    denial: 'protection',
  },
  {
    path: '/identityProtection/riskDetections',
    app: 'IdentityRiskEvent.Read.All',
    roles: riskReaders,
    denial: 'protection',
  },
  { path: '/admin/serviceAnnouncement', app: 'ServiceHealth.Read.All', roles: healthReaders, denial: 'service' },
  { path: '/users/{id}/managedDevices', app: 'DeviceManagementManagedDevices.Read.All', denial: 'intune' },
  { path: '/deviceManagement', app: 'DeviceManagementManagedDevices.Read.All', denial: 'intune' },
  {
    path: '/deviceManagement/managedDevices/{id}/deviceCompliancePolicyStates',
    app: 'DeviceManagementConfiguration.Read.All+DeviceManagementManagedDevices.Read.All',
    denial: 'intune',
  },
  // no application permission exists for terms of use
  {
    path: '/identityGovernance/termsOfUse',
    app: '',
    scopes: 'Agreement.Read.All',
    roles: policyReaders,
    denial: 'directory',
  },
  {
    path: '/users/{id}/agreementAcceptances',
    app: '',
    scopes: 'AgreementAcceptance.Read.All',
    own: 'AgreementAcceptance.Read',
    roles: policyReaders,
    denial: 'directory',
  },
]

/** The permissions of every path the demo serves, as the reference pages of Graph name them. */
export const permissionRules: readonly PermissionRule[] = [
  ...directory,
  ...methods,
  ...policies,
  ...strengths,
  ...logs,
  ...others,
]
