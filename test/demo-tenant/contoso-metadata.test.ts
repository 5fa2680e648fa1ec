import metadata from '../../src/demo/odata/metadata.json' with { type: 'json' }
import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }

interface Described {
  readonly kind: string
  readonly base?: string
  readonly members?: readonly string[]
  readonly properties?: Readonly<Record<string, string>>
  readonly navigation?: Readonly<Record<string, string>>
}
// The demo's metadata leaves out the kind of address range that a named location holds.
const range: Described = { kind: 'complex', base: 'ipRange', properties: { cidrAddress: 'Edm.String' } }
const described: Readonly<Record<string, Described>> = metadata['v1.0'].types
const types = new Map<string, Described>([['iPv4CidrRange', range], ...Object.entries(described)])

const propertiesOf = (type: string): Readonly<Record<string, string>> => {
  const own = types.get(type)
  const inherited = own?.base === undefined ? { id: 'Edm.String' } : propertiesOf(own.base)
  return { ...inherited, ...own?.properties, ...own?.navigation }
}
const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.String': (value) => typeof value === 'string',
  'Edm.Binary': (value) => typeof value === 'string',
  'Edm.Boolean': (value) => typeof value === 'boolean',
  'Edm.Int32': Number.isInteger,
  'Edm.Guid': (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(value)),
  'Edm.DateTimeOffset': (value) => !Number.isNaN(Date.parse(String(value))),
}
const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What the service description does not allow in a value, as `path: reason`. */
const wrongIn = (value: unknown, declared: string, path: string): readonly string[] => {
  if (value === null) return []
  const type = declared.replace(/[!#]+$/, '')
  if (type.startsWith('[')) {
    if (!Array.isArray(value)) return [`${path}: not a list`]
    return value.flatMap((item: unknown) => wrongIn(item, type.slice(1, -1), `${path}[]`))
  }
  const isValid = primitives[type]
  if (isValid) return isValid(value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type}`]
  const members = types.get(type)?.members
  if (members) return members.some((member) => member === value) ? [] : [`${path}: ${JSON.stringify(value)}`]
  return isRow(value) ? wrongInRow(value, type, path) : [`${path}: not a ${type}`]
}

const wrongInRow = (row: Readonly<Record<string, unknown>>, declared: string, path: string): readonly string[] => {
  const cast = row['@odata.type']
  const type = typeof cast === 'string' ? cast.replace('#microsoft.graph.', '') : declared
  if (!types.has(type)) return [`${path}: unknown type ${type}`]
  const properties = propertiesOf(type)
  return Object.entries(row)
    .filter(([key]) => key !== '@odata.type')
    .flatMap(([key, value]) => {
      const known = properties[key]
      return known === undefined ? [`${path}.${key}: not on ${type}`] : wrongIn(value, known, `${path}.${key}`)
    })
}

const { fixtures } = tenant
test.each<[resource: string, rows: unknown]>([
  ['organization', fixtures.organization],
  ['domain', fixtures.domains],
  ['user', fixtures.users],
  ['group', fixtures.groups],
  ['licenseDetails', Object.values(fixtures.licenseDetails).flat()],
  ['subscribedSku', fixtures.subscribedSkus],
  ['signIn', fixtures.signIns],
  ['conditionalAccessPolicy', fixtures.conditionalAccessPolicies],
  ['namedLocation', fixtures.namedLocations],
  ['identitySecurityDefaultsEnforcementPolicy', [fixtures.identitySecurityDefaultsEnforcementPolicy]],
  ['authorizationPolicy', [fixtures.authorizationPolicy]],
  ['adminConsentRequestPolicy', [fixtures.adminConsentRequestPolicy]],
  ['authenticationMethodConfiguration', fixtures.authenticationMethodConfigurations],
  ['authenticationMethod', Object.values<readonly object[]>(fixtures.authenticationMethods).flat()],
  ['userRegistrationDetails', fixtures.userRegistrationDetails],
  ['servicePrincipal', fixtures.servicePrincipals],
  ['application', fixtures.applications],
  ['appRoleAssignment', fixtures.appRoleAssignments],
  ['oAuth2PermissionGrant', fixtures.oauth2PermissionGrants],
  ['device', fixtures.devices],
  ['internalDomainFederation', Object.values(fixtures.internalDomainFederation).flat()],
  ['user', fixtures.deletedUsers],
  ['crossTenantAccessPolicyConfigurationDefault', [fixtures.crossTenantAccessPolicyDefault]],
  ['crossTenantAccessPolicyConfigurationPartner', fixtures.crossTenantAccessPolicyPartners],
  ['riskyUser', fixtures.riskyUsers],
  ['riskDetection', fixtures.riskDetections],
  ['agreement', fixtures.agreements],
  ['agreementAcceptance', fixtures.agreementAcceptances],
  ['serviceHealthIssue', fixtures.serviceHealthIssues],
  ['directoryAudit', fixtures.directoryAudits],
])('every %s is true Graph', (resource, rows) => {
  expect(rows).not.toEqual([])
  expect([...new Set(wrongIn(rows, `[${resource}]`, resource))]).toEqual([])
})

test.each<[what: string, value: unknown, type: string]>([
  ['a property Graph does not know', { id: 'x', isLocked: true }, 'user'],
  ['a value outside the enumeration', { result: 'blocked' }, 'appliedConditionalAccessPolicy'],
  ['a text where a number belongs', { errorCode: '50105' }, 'signInStatus'],
])('this test sees %s', (_, value, type) => {
  expect(wrongIn(value, type, type)).toHaveLength(1)
})
