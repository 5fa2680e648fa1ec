/** A value of a Graph body. */
export type Json = null | boolean | number | string | readonly Json[] | Row

/** A Graph object: property name → value. */
export interface Row {
  readonly [property: string]: Json
}

/** An answer that stands in for the data of one path; `path` is without version and query. */
export interface FixtureError {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Row
}

const lists = [
  'organization',
  'domains',
  'users',
  'deletedUsers',
  'groups',
  'subscribedSkus',
  'signIns',
  'conditionalAccessPolicies',
  'namedLocations',
  'authenticationMethodConfigurations',
  'crossTenantAccessPolicyPartners',
  'userRegistrationDetails',
  'servicePrincipals',
  'applications',
  'appRoleAssignments',
  'oauth2PermissionGrants',
  'devices',
  'riskyUsers',
  'riskDetections',
  'agreements',
  'agreementAcceptances',
  'serviceHealthIssues',
  'directoryAudits',
  'provisioningLogs',
  'subscriptions',
  'healthOverviews',
  'directoryRoles',
  'roleDefinitions',
  'roleAssignments',
  'roleEligibilities',
  'appConsentRequests',
  'authenticationStrengthPolicies',
  'permissionGrantPolicies',
] as const
const listsById = [
  'licenseDetails',
  'authenticationMethods',
  'internalDomainFederation',
  'managedDevices',
  'deviceCompliancePolicyStates',
  'riskyUserHistory',
] as const
const idsById = [
  'groupMembers',
  'registeredDevices',
  'servicePrincipalOwners',
  'applicationOwners',
  'groupOwners',
] as const
const objects = [
  'identitySecurityDefaultsEnforcementPolicy',
  'authorizationPolicy',
  'adminConsentRequestPolicy',
  'crossTenantAccessPolicyDefault',
] as const
const objectsById = ['perUserMfa', 'signInPreferences', 'membershipRuleProcessingStatus'] as const

/** A tenant as true Graph v1.0 objects; an absent key means empty. Keys `…Owners` map an object id to ids of users; `perUserMfa`, `signInPreferences` (by user) and `membershipRuleProcessingStatus` (by group) are beta. */
export type Fixtures = { readonly [Key in (typeof lists)[number]]?: readonly Row[] } & {
  readonly [Key in (typeof listsById)[number]]?: Readonly<Record<string, readonly Row[]>>
} & { readonly [Key in (typeof idsById)[number]]?: Readonly<Record<string, readonly string[]>> } & {
  readonly [Key in (typeof objects)[number]]?: Row
} & { readonly [Key in (typeof objectsById)[number]]?: Readonly<Record<string, Row>> } & {
  readonly errors?: readonly FixtureError[]
}

/** What stands under a key: objects with ids, one object, or a map by id. */
export const shapeOf = (key: string): 'list' | 'object' | 'map' => {
  if (lists.some((list) => list === key)) return 'list'
  return objects.some((object) => object === key) ? 'object' : 'map'
}

/** True for a JSON object. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text of an object, empty where there is none. */
export const textIn = (row: Row, property: string): string => {
  const value = row[property]
  return typeof value === 'string' ? value : ''
}

/** True for a JSON list. */
export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value)

const isRows = (value: unknown) => Array.isArray(value) && value.every(isRow)
const isIdentified = (value: unknown) =>
  Array.isArray(value) && value.every((row) => isRow(row) && (typeof row.id === 'string' || 'tenantId' in row))
const isIds = (value: unknown) => Array.isArray(value) && value.every((id) => typeof id === 'string')
const isMapOf = (test: (value: unknown) => boolean) => (value: unknown) =>
  isRow(value) && Object.values(value).every(test)
const isErrors = (value: unknown) =>
  isRows(value) &&
  Array.isArray(value) &&
  value.every(
    (error) =>
      isRow(error) &&
      typeof error.method === 'string' &&
      typeof error.path === 'string' &&
      typeof error.status === 'number' &&
      isMapOf((header) => typeof header === 'string')(error.headers) &&
      isRow(error.body),
  )

const shapes: Readonly<Record<string, readonly [test: (value: unknown) => boolean, shape: string]>> = {
  ...Object.fromEntries(lists.map((key) => [key, [isIdentified, 'a list of objects with an id']])),
  ...Object.fromEntries(listsById.map((key) => [key, [isMapOf(isRows), 'a map of id to objects']])),
  ...Object.fromEntries(idsById.map((key) => [key, [isMapOf(isIds), 'a map of id to ids']])),
  ...Object.fromEntries(objects.map((key) => [key, [isRow, 'an object']])),
  ...Object.fromEntries(objectsById.map((key) => [key, [isMapOf(isRow), 'a map of id to an object']])),
  errors: [isErrors, 'a list of {method, path, status, headers, body}'],
}

const mistakesIn = (value: unknown): readonly string[] =>
  isRow(value)
    ? Object.entries(value).flatMap(([key, content]) => {
        const shape = shapes[key]
        if (!shape) return [`unknown key '${key}'`]
        return shape[0](content) ? [] : [`'${key}' must be ${shape[1]}`]
      })
    : ['it must be an object']

const isFixtures = (value: unknown): value is Fixtures => mistakesIn(value).length === 0

/** Parsed JSON as fixtures; throws an Error that lists every mistake. */
export const readFixtures = (value: unknown): Fixtures => {
  if (!isFixtures(value)) throw new Error(`Fixtures: ${mistakesIn(value).join('; ')}`)
  return value
}
