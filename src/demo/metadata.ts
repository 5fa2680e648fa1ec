import metadata from './metadata.json' with { type: 'json' }

/** The two roots of Graph. */
export type Version = 'v1.0' | 'beta'

/** What Microsoft's documentation says about a property: returned by default or on `$select`, operators of `$filter` in lower case. */
export interface PropertyFacts {
  readonly returned?: string
  readonly filter?: readonly string[]
  readonly countFilter?: boolean
  readonly search?: boolean
  readonly orderby?: boolean
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
    Record<string, { readonly filter?: boolean; readonly top?: boolean; readonly count?: boolean }>
  >
  readonly types: Readonly<Record<string, EntityType>>
}

/** The service description of both roots, as Microsoft publishes it. */
export const schemas: Readonly<Record<Version, Schema>> = metadata

/** A value by its own name: `constructor` and the like are no names. */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

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
  const name = `${version} ${type}`
  const known = described.get(name)
  if (known) return known
  const self = own(schemas[version].types, type)
  const base = self?.base === undefined ? nothing : describe(version, self.base)
  const whole = {
    ...base,
    ...self,
    properties: { ...base.properties, ...self?.properties },
    navigation: { ...base.navigation, ...self?.navigation },
    facts: { ...base.facts, ...self?.facts },
  }
  described.set(name, whole)
  return whole
}

/** Whether a type is another or derives from it. */
export const isA = (version: Version, type: string, ancestor: string): boolean => {
  if (type === ancestor) return true
  const base = own(schemas[version].types, type)?.base
  return base !== undefined && isA(version, base, ancestor)
}

/** Whether objects of this type live in the directory, where advanced queries have their own rules. */
export const isDirectory = (version: Version, type: string) => isA(version, type, 'directoryObject')

/** The element type of `[T]`, or undefined for a single value. */
export const elementOf = (type: string): string | undefined => (type.startsWith('[') ? type.slice(1, -1) : undefined)
