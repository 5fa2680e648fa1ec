import metadata from '../../src/demo/odata/metadata.json' with { type: 'json' }

interface Described {
  readonly kind: string
  readonly base?: string
  readonly members?: readonly string[]
  readonly properties?: Readonly<Record<string, string>>
  readonly navigation?: Readonly<Record<string, string>>
}
// The demo's metadata leaves out the kind of address range that a named location holds, and whom a sign-in method is for.
const range: Described = { kind: 'complex', base: 'ipRange', properties: { cidrAddress: 'Edm.String' } }
const target: Described = {
  kind: 'entity',
  properties: { isRegistrationRequired: 'Edm.Boolean', targetType: 'Edm.String' },
}
const described: Readonly<Record<string, Described>> = metadata['v1.0'].types
const types = new Map<string, Described>([
  ['iPv4CidrRange', range],
  ['authenticationMethodTarget', target],
  ...Object.entries(described),
])

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
export const wrongIn = (value: unknown, declared: string, path: string): readonly string[] => {
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
