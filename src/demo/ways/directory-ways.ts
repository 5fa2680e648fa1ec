import { textIn } from '../fixtures.ts'
import type { Json, Row } from '../fixtures.ts'
import { isList, isRow } from '../fixtures.ts'
import { objects } from './follow.ts'
import type { Follow, Ways } from './follow.ts'
import { entities, idOf } from '../state/tenant.ts'
import type { Entity, Tenant } from '../state/tenant.ts'

const assignments = (tenant: Tenant, wanted: (row: Row) => boolean) =>
  entities('appRoleAssignment', tenant.fixtures.appRoleAssignments?.filter(wanted))
const grants = (tenant: Tenant, wanted: (row: Row) => boolean) =>
  entities('oAuth2PermissionGrant', tenant.fixtures.oauth2PermissionGrants?.filter(wanted))

const membership = {
  memberOf: (tenant, from) => [...tenant.groupsOf(idOf(from)), ...tenant.rolesOf(idOf(from))],
  transitiveMemberOf: (tenant, from) => {
    const groups = tenant.groupsAround(idOf(from))
    const roles = [from, ...groups].flatMap((holder) => tenant.rolesOf(idOf(holder)))
    return [...groups, ...new Set(roles)]
  },
} satisfies Ways

// Graph counts groups of which the user is a direct member, not nested ones
// https://learn.microsoft.com/graph/api/user-list-approleassignments
const userAssignments: Follow = (tenant, user) => {
  const principals = [user, ...tenant.groupsOf(idOf(user))].map(idOf)
  return assignments(tenant, (row) => principals.some((id) => id === row.principalId))
}

const membersBelow = (tenant: Tenant, group: string, seen: Set<string>): Set<string> => {
  for (const id of tenant.fixtures.groupMembers?.[group] ?? [])
    if (!seen.has(id)) membersBelow(tenant, id, seen.add(id))
  return seen
}

const failedFor = (group: string) => (state: Json) =>
  isRow(state) &&
  state.assignedByGroup === group &&
  ['Error', 'ActiveWithError'].some((failed) => failed === state.state)

const membersWithLicenseErrors: Follow = (tenant, group) =>
  (tenant.sets.users ?? []).filter(({ row }) => {
    const states = row.licenseAssignmentStates
    return isList(states) && states.some(failedFor(idOf(group)))
  })

const registeredTo: Follow = (tenant, device) =>
  Object.entries(tenant.fixtures.registeredDevices ?? {})
    .filter(([, devices]) => devices.includes(idOf(device)))
    .flatMap(([user]) => tenant.objectOf(user) ?? [])

const roleMembers: Follow = (tenant, { row }: Entity) =>
  objects(
    tenant,
    tenant.fixtures.roleAssignments
      ?.filter((assignment) => assignment.roleDefinitionId === row.roleTemplateId)
      .map((assignment) => textIn(assignment, 'principalId')),
  )

const appWays: Ways = {
  'servicePrincipal/appRoleAssignedTo': (tenant, app) => assignments(tenant, (row) => row.resourceId === idOf(app)),
  'servicePrincipal/appRoleAssignments': (tenant, app) => assignments(tenant, (row) => row.principalId === idOf(app)),
  'servicePrincipal/oauth2PermissionGrants': (tenant, app) => grants(tenant, (row) => row.clientId === idOf(app)),
  'servicePrincipal/memberOf': membership.memberOf,
  'servicePrincipal/transitiveMemberOf': membership.transitiveMemberOf,
  'servicePrincipal/owners': (tenant, app) => objects(tenant, tenant.fixtures.servicePrincipalOwners?.[idOf(app)]),
  'application/owners': (tenant, app) => objects(tenant, tenant.fixtures.applicationOwners?.[idOf(app)]),
}

const deviceWays: Ways = {
  'device/memberOf': membership.memberOf,
  'device/transitiveMemberOf': membership.transitiveMemberOf,
  'device/registeredUsers': registeredTo,
  'device/registeredOwners': registeredTo,
  'user/managedDevices': (tenant, user) => entities('managedDevice', tenant.fixtures.managedDevices?.[idOf(user)]),
  'deviceManagement/managedDevices': ({ fixtures }) =>
    entities('managedDevice', Object.values(fixtures.managedDevices ?? {}).flat()),
  'managedDevice/deviceCompliancePolicyStates': ({ fixtures }, device) =>
    entities('deviceCompliancePolicyState', fixtures.deviceCompliancePolicyStates?.[idOf(device)]),
}

/** Ways among users, groups, apps, devices and roles. */
export const directoryWays: Ways = {
  ...appWays,
  ...deviceWays,
  'user/memberOf': membership.memberOf,
  'user/transitiveMemberOf': membership.transitiveMemberOf,
  'user/licenseDetails': (tenant, user) => entities('licenseDetails', tenant.fixtures.licenseDetails?.[idOf(user)]),
  'user/appRoleAssignments': userAssignments,
  'user/registeredDevices': (tenant, user) => objects(tenant, tenant.fixtures.registeredDevices?.[idOf(user)]),
  'user/oauth2PermissionGrants': (tenant, user) => grants(tenant, (row) => row.principalId === idOf(user)),
  'group/memberOf': membership.memberOf,
  'group/transitiveMemberOf': membership.transitiveMemberOf,
  'group/members': (tenant, group) => objects(tenant, tenant.fixtures.groupMembers?.[idOf(group)]),
  'group/transitiveMembers': (tenant, group) => objects(tenant, [...membersBelow(tenant, idOf(group), new Set())]),
  'group/membersWithLicenseErrors': membersWithLicenseErrors,
  'group/owners': (tenant, group) => objects(tenant, tenant.fixtures.groupOwners?.[idOf(group)]),
  'group/appRoleAssignments': (tenant, group) => assignments(tenant, (row) => row.principalId === idOf(group)),
  'directoryRole/members': roleMembers,
  'directory/deletedItems': ({ fixtures }) => entities('user', fixtures.deletedUsers),
  'directory/subscriptions': ({ fixtures }) => entities('companySubscription', fixtures.subscriptions),
  'domain/federationConfiguration': ({ fixtures }, domain) =>
    entities('internalDomainFederation', fixtures.internalDomainFederation?.[idOf(domain)]),
}
