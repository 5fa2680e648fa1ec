import metadata from './metadata.json' with { type: 'json' }

/** The two roots of Graph. */
export type VersionName = 'v1.0' | 'beta'

/** The national clouds of Graph; government tenants in GCC are in the global one. https://learn.microsoft.com/graph/deployments */
export type Cloud = 'global' | 'us-government' | 'us-government-dod' | 'china'

/** A root as one cloud serves it. */
export interface Version {
  readonly name: VersionName
  readonly cloud: Cloud
}

/** What Microsoft's documentation says about a property: returned by default or on `$select`, operators of `$filter` in lower case. */
export interface PropertyFacts {
  readonly returned?: string
  readonly filter?: readonly string[]
  readonly countFilter?: boolean
  readonly search?: boolean
  readonly orderby?: boolean
  readonly expand?: boolean
}

/** A type of the service; `[T]` in a value means a collection of T. */
export interface EntityType {
  readonly kind: string
  readonly base?: string
  readonly key?: readonly string[]
  readonly members?: readonly string[]
  readonly properties?: Readonly<Record<string, string>>
  readonly navigation?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, PropertyFacts>>
}

interface Schema {
  readonly entitySets: Readonly<Record<string, string>>
  readonly singletons: Readonly<Record<string, string>>
  readonly alternateKeys: Readonly<Record<string, readonly string[]>>
  readonly capabilities: Readonly<
    Record<
      string,
      { readonly filter?: boolean; readonly top?: boolean; readonly count?: boolean; readonly expand?: boolean }
    >
  >
  readonly types: Readonly<Record<string, EntityType>>
}

/** A value by its own name: `constructor` and the like are no names. */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

const schemas: Readonly<Record<VersionName, Schema>> = metadata
const missing: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = metadata.missingInCloud

const regions = {
  global: undefined,
  'us-government': 'usgov',
  'us-government-dod': 'usgov',
  china: 'china',
} satisfies Record<Cloud, string | undefined>

/** What a cloud lacks of a type: `*` is all of it. The lists are those of v1.0; beta is taken to lack the same. */
const lacks = ({ cloud }: Version, type: string): string | readonly string[] => {
  const region = regions[cloud]
  const listed = region === undefined ? undefined : own(missing[region] ?? {}, type)
  // audits are documented for the global and the government clouds only
  return cloud === 'china' && type === 'auditLogRoot' ? ['directoryAudits'] : (listed ?? [])
}

const serves = (version: Version, type: string) => lacks(version, type) !== '*'

const without = <Value>(record: Readonly<Record<string, Value>>, names: string | readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names !== '*' && !names.includes(name)))

const roots = (version: Version, sets: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sets).filter(([, type]) => serves(version, type)))

/** The service description of a root, as Microsoft publishes it, without what the cloud lacks. */
export const schemaOf = (version: Version): Schema => {
  const schema = schemas[version.name]
  if (regions[version.cloud] === undefined) return schema
  return {
    ...schema,
    entitySets: roots(version, schema.entitySets),
    singletons: roots(version, schema.singletons),
  }
}

const nothing: Required<EntityType> = {
  kind: 'unknown',
  base: '',
  key: ['id'],
  members: [],
  properties: {},
  navigation: {},
  facts: {},
}
const described = new Map<string, Required<EntityType>>()

/** A type with all it inherits; an unknown type has nothing. */
export const describe = (version: Version, type: string): Required<EntityType> => {
  const name = `${version.name} ${version.cloud} ${type}`
  const known = described.get(name)
  if (known) return known
  const self = serves(version, type) ? own(schemas[version.name].types, type) : undefined
  const base = self?.base === undefined ? nothing : describe(version, self.base)
  const whole = {
    ...base,
    ...self,
    properties: { ...base.properties, ...without(self?.properties ?? {}, lacks(version, type)) },
    navigation: { ...base.navigation, ...without(self?.navigation ?? {}, lacks(version, type)) },
    facts: { ...base.facts, ...self?.facts },
  }
  described.set(name, whole)
  return whole
}

/** Whether a type is another or derives from it. */
export const isA = (version: Version, type: string, ancestor: string): boolean => {
  if (type === ancestor) return true
  const base = own(schemas[version.name].types, type)?.base
  return base !== undefined && isA(version, base, ancestor)
}

/** Whether objects of this type live in the directory, where advanced queries have their own rules. */
export const isDirectory = (version: Version, type: string) => isA(version, type, 'directoryObject')

/** The element type of `[T]`, or undefined for a single value. */
export const elementOf = (type: string): string | undefined => (type.startsWith('[') ? type.slice(1, -1) : undefined)
