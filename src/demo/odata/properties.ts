import { describe, elementOf, isA, isDirectory, own, schemaOf } from './metadata.ts'
import type { Version } from './metadata.ts'
import { refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Json, Row } from '../fixtures.ts'
import type { Entity } from '../state/tenant.ts'
import type { Withhold } from '../rules/withheld.ts'

/** Properties Graph returns unasked: the documented default set, or all but those that need `$select`. */
const defaultsOf = (version: Version, type: string): { readonly names: readonly string[]; readonly fixed: boolean } => {
  const { properties, facts } = describe(version, type)
  const names = Object.keys(properties)
  const documented = names.filter((name) => facts[name]?.returned === 'default')
  return documented.length > 0
    ? { names: ['id', ...documented], fixed: true }
    : { names: names.filter((name) => facts[name]?.returned !== 'select'), fixed: false }
}

const empty = (type: string | undefined): Json => (type !== undefined && elementOf(type) !== undefined ? [] : null)

const isSelectable = (version: Version, type: string, name: string): boolean => {
  if (own(describe(version, type).properties, name) !== undefined) return true
  // a collection of directoryObject is open: the properties of users, groups, … may be selected
  if (type !== 'directoryObject') return false
  return Object.keys(schemaOf(version).types).some(
    (other) => isDirectory(version, other) && own(describe(version, other).properties, name) !== undefined,
  )
}

/** The first name that is no property of the type, as a refusal. */
export const checkSelect = (version: Version, type: string, names: readonly string[]): Refusal | undefined => {
  const unknown = names.find((name) => !isSelectable(version, type, name))
  return unknown === undefined ? undefined : refusals.select(unknown, type)
}

/** Navigation properties Graph sends unasked, with all they lead to. */
const inline = ['authenticationMethodConfigurations', 'combinationConfigurations', 'includes', 'excludes']

/** Which properties are wanted of objects of the declared type, and what the caller may not see. */
export interface Wanted {
  readonly version: Version
  readonly declared: string
  readonly select?: readonly string[] | undefined
  readonly withhold: Withhold
}

/** What Graph sends of an object: the selected properties or the default set, empty ones as null or []. */
export const project = ({ type, row }: Entity, { version, declared, select, withhold }: Wanted): Row => {
  const { properties, navigation } = describe(version, type)
  const { names, fixed } = defaultsOf(version, type)
  const unasked = 'deletedDateTime' in row ? [...names, 'deletedDateTime'] : names
  const wanted = select ?? (fixed ? unasked : [...names, ...inline].filter((name) => name in row))
  const sent = wanted.filter(
    (name) =>
      (own(properties, name) !== undefined || (name in navigation && name in row)) &&
      withhold(type, name) !== 'omitted',
  )
  const valueOf = (name: string) => (withhold(type, name) === 'null' ? null : (row[name] ?? empty(properties[name])))
  return {
    ...(type !== declared && isA(version, type, declared) ? { '@odata.type': `#microsoft.graph.${type}` } : {}),
    ...Object.fromEntries(sent.map((name) => [name, valueOf(name)])),
  }
}
