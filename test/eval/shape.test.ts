import { isList, isRow, type Json } from '../../src/demo/fixtures.ts'
import { wrongIn } from '../demo-tenant/wrong-in.ts'
import { ownCases } from '../../src/cli/cases/own-cases.ts'

/** What stands under each key of a tenant, as Graph v1.0 names it. */
const resources: Readonly<Record<string, string>> = {
  organization: 'organization',
  domains: 'domain',
  users: 'user',
  deletedUsers: 'user',
  groups: 'group',
  licenseDetails: 'licenseDetails',
  subscribedSkus: 'subscribedSku',
  signIns: 'signIn',
  conditionalAccessPolicies: 'conditionalAccessPolicy',
  namedLocations: 'namedLocation',
  identitySecurityDefaultsEnforcementPolicy: 'identitySecurityDefaultsEnforcementPolicy',
  authorizationPolicy: 'authorizationPolicy',
  adminConsentRequestPolicy: 'adminConsentRequestPolicy',
  authenticationMethodConfigurations: 'authenticationMethodConfiguration',
  authenticationMethods: 'authenticationMethod',
  userRegistrationDetails: 'userRegistrationDetails',
  servicePrincipals: 'servicePrincipal',
  applications: 'application',
  appRoleAssignments: 'appRoleAssignment',
  oauth2PermissionGrants: 'oAuth2PermissionGrant',
  devices: 'device',
  internalDomainFederation: 'internalDomainFederation',
  crossTenantAccessPolicyDefault: 'crossTenantAccessPolicyConfigurationDefault',
  crossTenantAccessPolicyPartners: 'crossTenantAccessPolicyConfigurationPartner',
  riskyUsers: 'riskyUser',
  riskDetections: 'riskDetection',
  agreements: 'agreement',
  agreementAcceptances: 'agreementAcceptance',
  serviceHealthIssues: 'serviceHealthIssue',
  directoryAudits: 'directoryAudit',
  provisioningLogs: 'provisioningObjectSummary',
  subscriptions: 'companySubscription',
  healthOverviews: 'serviceHealth',
  directoryRoles: 'directoryRole',
  roleDefinitions: 'unifiedRoleDefinition',
  roleAssignments: 'unifiedRoleAssignment',
  appConsentRequests: 'appConsentRequest',
  authenticationStrengthPolicies: 'authenticationStrengthPolicy',
  permissionGrantPolicies: 'permissionGrantPolicy',
  managedDevices: 'managedDevice',
}
/** Ids of members, errors in place of data, and what only beta has. */
const others = [
  'groupMembers',
  'registeredDevices',
  'servicePrincipalOwners',
  'applicationOwners',
  'groupOwners',
  'errors',
  'perUserMfa',
  'signInPreferences',
  'membershipRuleProcessingStatus',
]

const cases = await ownCases()
const seen = new Set<string>()
const rowsIn = (value: Json): readonly Json[] => {
  if (isList(value)) return value
  if (!isRow(value) || 'id' in value || 'isEnabled' in value) return [value]
  return Object.values(value).flatMap((list) => (isList(list) ? list : [value]))
}
const isNew = (key: string, row: Json): boolean => {
  const text = `${key} ${JSON.stringify(row)}`
  const isFirst = !seen.has(text)
  seen.add(text)
  return isFirst
}

test.each(cases)('the tenant of $id is true Graph', ({ graph_state }) => {
  const entries = Object.entries(graph_state.fixtures as Readonly<Record<string, Json>>)
  expect(entries.map(([key]) => key).filter((key) => resources[key] === undefined && !others.includes(key))).toEqual([])
  const wrong = entries.flatMap(([key, value]) => {
    const resource = resources[key]
    const rows = resource === undefined ? [] : rowsIn(value).filter((row) => isNew(key, row))
    return resource === undefined ? [] : rows.flatMap((row) => wrongIn(row, resource, key))
  })
  expect([...new Set(wrong)]).toEqual([])
})
