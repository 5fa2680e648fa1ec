import { textIn } from '../fixtures.ts'
import type { Fixtures, Row } from '../fixtures.ts'

/** A Graph object and its type, without `microsoft.graph.`. */
export interface Entity {
  readonly type: string
  readonly row: Row
}

/** The fixtures, typed and indexed for reading. */
export interface Tenant {
  readonly fixtures: Fixtures
  /** Entity sets by the name of their path. */
  readonly sets: Readonly<Record<string, readonly Entity[]>>
  /** A live directory object by id. */
  readonly objectOf: (id: string) => Entity | undefined
  /** Groups an object is a direct member of. */
  readonly groupsOf: (id: string) => readonly Entity[]
  /** Groups an object is a member of, directly or through groups. */
  readonly groupsAround: (id: string) => readonly Entity[]
  /** Directory roles assigned to an object itself, for the whole tenant. */
  readonly rolesOf: (id: string) => readonly Entity[]
}

/** Rows as entities; an `@odata.type` in a row is more exact than the declared type. */
export const entities = (declared: string, rows: readonly Row[] = []): readonly Entity[] =>
  rows.map((row) => {
    const said = row['@odata.type']
    return { type: typeof said === 'string' ? said.replace('#microsoft.graph.', '') : declared, row }
  })

/** The id of an object, or an empty text where its type has none. */
export const idOf = (entity: Entity): string => textIn(entity.row, 'id')

// beta tells how the processing of a rule went, as a property of the group
const groupsWithStatus = ({ groups = [], membershipRuleProcessingStatus: statuses = {} }: Fixtures) =>
  groups.map((group) => {
    const status = statuses[textIn(group, 'id')]
    return status ? { ...group, membershipRuleProcessingStatus: status } : group
  })

const setsOf = (fixtures: Fixtures): Record<string, readonly Entity[]> => {
  const directory = {
    users: entities('user', fixtures.users),
    groups: entities('group', groupsWithStatus(fixtures)),
    servicePrincipals: entities('servicePrincipal', fixtures.servicePrincipals),
    applications: entities('application', fixtures.applications),
    devices: entities('device', fixtures.devices),
    directoryRoles: entities('directoryRole', fixtures.directoryRoles),
  }
  return {
    ...directory,
    directoryObjects: Object.values(directory).flat(),
    domains: entities('domain', fixtures.domains),
    organization: entities('organization', fixtures.organization),
    subscribedSkus: entities('subscribedSku', fixtures.subscribedSkus),
    oauth2PermissionGrants: entities('oAuth2PermissionGrant', fixtures.oauth2PermissionGrants),
  }
}

const parentsByMember = (fixtures: Fixtures): ReadonlyMap<string, readonly string[]> => {
  const parents = new Map<string, string[]>()
  for (const [group, members] of Object.entries(fixtures.groupMembers ?? {}))
    for (const member of members) parents.set(member, [...(parents.get(member) ?? []), group])
  return parents
}

const rolesOf = ({ roleAssignments = [] }: Fixtures, roles: readonly Entity[], id: string) => {
  const held = roleAssignments.filter(
    (row) => row.principalId === id && (row.directoryScopeId === undefined || row.directoryScopeId === '/'),
  )
  return roles.filter(({ row }) => held.some((assignment) => assignment.roleDefinitionId === row.roleTemplateId))
}

/** Indexes a tenant; ids in lists that name no object are left out. */
export const indexTenant = (fixtures: Fixtures): Tenant => {
  const sets = setsOf(fixtures)
  const byId = new Map((sets.directoryObjects ?? []).map((entity) => [idOf(entity), entity]))
  const parents = parentsByMember(fixtures)
  const groups = (ids: Iterable<string>) => [...ids].flatMap((id) => byId.get(id) ?? [])
  const around = (id: string, seen: Set<string>): Set<string> => {
    for (const parent of parents.get(id) ?? []) if (!seen.has(parent)) around(parent, seen.add(parent))
    return seen
  }
  return {
    fixtures,
    sets,
    objectOf: (id) => byId.get(id),
    groupsOf: (id) => groups(parents.get(id) ?? []),
    groupsAround: (id) => groups(around(id, new Set())),
    rolesOf: (id) => rolesOf(fixtures, sets.directoryRoles ?? [], id),
  }
}
