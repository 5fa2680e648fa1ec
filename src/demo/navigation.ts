import { entities, idOf } from './tenant.ts'
import type { Entity, Tenant } from './tenant.ts'
import { textIn } from './fixtures.ts'
import type { Row } from './fixtures.ts'
import type { Version } from './metadata.ts'

/** Where a navigation property leads: a collection, one object, or nothing. */
export type Follow = (tenant: Tenant, from: Entity, version: Version) => readonly Entity[] | Entity | undefined

const one = (type: string, row: Row | undefined): Entity | undefined => row && { type, row }
const container =
  (type: string): Follow =>
  () => ({ type, row: {} })
const objects = (tenant: Tenant, ids: readonly string[] = []) => ids.flatMap((id) => tenant.objectOf(id) ?? [])
const assignments = (tenant: Tenant, wanted: (row: Row) => boolean) =>
  entities('appRoleAssignment', tenant.fixtures.appRoleAssignments?.filter(wanted))
const grants = (tenant: Tenant, wanted: (row: Row) => boolean) =>
  entities('oAuth2PermissionGrant', tenant.fixtures.oauth2PermissionGrants?.filter(wanted))

const membership = {
  memberOf: (tenant, from) => tenant.groupsOf(idOf(from)),
  transitiveMemberOf: (tenant, from) => tenant.groupsAround(idOf(from)),
} satisfies Record<string, Follow>

// Graph counts groups of which the user is a direct member, not nested ones
// https://learn.microsoft.com/graph/api/user-list-approleassignments
const userAssignments: Follow = (tenant, user) => {
  const principals = [user, ...tenant.groupsOf(idOf(user))].map(idOf)
  return assignments(tenant, (row) => principals.some((id) => id === row.principalId))
}

const byDate = (a: Row, b: Row) => Date.parse(textIn(b, 'createdDateTime')) - Date.parse(textIn(a, 'createdDateTime'))

// v1.0 lists interactive sign-ins only; beta tells them apart by signInEventTypes
// https://learn.microsoft.com/graph/api/signin-list
const signIns: Follow = ({ fixtures }, _, version) => {
  const rows = fixtures.signIns?.toSorted(byDate) ?? []
  if (version === 'v1.0')
    return entities(
      'signIn',
      rows.filter((row) => row.isInteractive !== false),
    )
  const kind = (row: Row) => (row.isInteractive === false ? 'nonInteractiveUser' : 'interactiveUser')
  return entities(
    'signIn',
    rows.map((row) => ({ signInEventTypes: [kind(row)], ...row })),
  )
}

const directory: Readonly<Record<string, Follow>> = {
  'user/memberOf': membership.memberOf,
  'user/transitiveMemberOf': membership.transitiveMemberOf,
  'user/licenseDetails': (tenant, user) => entities('licenseDetails', tenant.fixtures.licenseDetails?.[idOf(user)]),
  'user/appRoleAssignments': userAssignments,
  'user/authentication': (_, user) => ({ type: 'authentication', row: { id: idOf(user) } }),
  'authentication/methods': (tenant, of) =>
    entities('authenticationMethod', tenant.fixtures.authenticationMethods?.[idOf(of)]),
  'user/registeredDevices': (tenant, user) => objects(tenant, tenant.fixtures.registeredDevices?.[idOf(user)]),
  'user/oauth2PermissionGrants': (tenant, user) => grants(tenant, (row) => row.principalId === idOf(user)),
  'group/memberOf': membership.memberOf,
  'group/transitiveMemberOf': membership.transitiveMemberOf,
  'group/members': (tenant, group) => objects(tenant, tenant.fixtures.groupMembers?.[idOf(group)]),
  'group/owners': (tenant, group) => objects(tenant, tenant.fixtures.groupOwners?.[idOf(group)]),
  'group/appRoleAssignments': (tenant, group) => assignments(tenant, (row) => row.principalId === idOf(group)),
  'servicePrincipal/appRoleAssignedTo': (tenant, app) => assignments(tenant, (row) => row.resourceId === idOf(app)),
  'servicePrincipal/appRoleAssignments': (tenant, app) => assignments(tenant, (row) => row.principalId === idOf(app)),
  'servicePrincipal/oauth2PermissionGrants': (tenant, app) => grants(tenant, (row) => row.clientId === idOf(app)),
  'servicePrincipal/memberOf': membership.memberOf,
  'servicePrincipal/transitiveMemberOf': membership.transitiveMemberOf,
  'servicePrincipal/owners': (tenant, app) => objects(tenant, tenant.fixtures.servicePrincipalOwners?.[idOf(app)]),
  'application/owners': (tenant, app) => objects(tenant, tenant.fixtures.applicationOwners?.[idOf(app)]),
  'device/memberOf': membership.memberOf,
  'device/transitiveMemberOf': membership.transitiveMemberOf,
  'directory/deletedItems': ({ fixtures }) => entities('user', fixtures.deletedUsers),
  'domain/federationConfiguration': ({ fixtures }, domain) =>
    entities('internalDomainFederation', fixtures.internalDomainFederation?.[idOf(domain)]),
}

const policies: Readonly<Record<string, Follow>> = {
  'identityContainer/conditionalAccess': container('conditionalAccessRoot'),
  'conditionalAccessRoot/policies': ({ fixtures }) =>
    entities('conditionalAccessPolicy', fixtures.conditionalAccessPolicies),
  'conditionalAccessRoot/namedLocations': ({ fixtures }) => entities('namedLocation', fixtures.namedLocations),
  'policyRoot/identitySecurityDefaultsEnforcementPolicy': ({ fixtures }) =>
    one('identitySecurityDefaultsEnforcementPolicy', fixtures.identitySecurityDefaultsEnforcementPolicy),
  'policyRoot/authorizationPolicy': ({ fixtures }) => one('authorizationPolicy', fixtures.authorizationPolicy),
  'policyRoot/adminConsentRequestPolicy': ({ fixtures }) =>
    one('adminConsentRequestPolicy', fixtures.adminConsentRequestPolicy),
  'policyRoot/authenticationMethodsPolicy': ({ fixtures: { authenticationMethodConfigurations: configurations } }) =>
    one(
      'authenticationMethodsPolicy',
      configurations && {
        id: 'authenticationMethodsPolicy',
        displayName: 'Authentication Methods Policy',
        // Graph sends the configurations along without being asked
        authenticationMethodConfigurations: configurations,
      },
    ),
  'authenticationMethodsPolicy/authenticationMethodConfigurations': ({ fixtures }) =>
    entities('authenticationMethodConfiguration', fixtures.authenticationMethodConfigurations),
  'policyRoot/crossTenantAccessPolicy': container('crossTenantAccessPolicy'),
  'crossTenantAccessPolicy/default': ({ fixtures }) =>
    one('crossTenantAccessPolicyConfigurationDefault', fixtures.crossTenantAccessPolicyDefault),
  'crossTenantAccessPolicy/partners': ({ fixtures }) =>
    entities('crossTenantAccessPolicyConfigurationPartner', fixtures.crossTenantAccessPolicyPartners),
}

const logs: Readonly<Record<string, Follow>> = {
  'auditLogRoot/signIns': signIns,
  'reportRoot/authenticationMethods': container('authenticationMethodsRoot'),
  'authenticationMethodsRoot/userRegistrationDetails': ({ fixtures }) =>
    entities('userRegistrationDetails', fixtures.userRegistrationDetails),
  'identityProtectionRoot/riskyUsers': ({ fixtures }) => entities('riskyUser', fixtures.riskyUsers),
  'identityProtectionRoot/riskDetections': ({ fixtures }) => entities('riskDetection', fixtures.riskDetections),
  'admin/serviceAnnouncement': container('serviceAnnouncement'),
  'serviceAnnouncement/issues': ({ fixtures }) => entities('serviceHealthIssue', fixtures.serviceHealthIssues),
}

/** Navigation the demo serves, by `type/property`. */
export const navigation: Readonly<Record<string, Follow>> = { ...directory, ...policies, ...logs }
