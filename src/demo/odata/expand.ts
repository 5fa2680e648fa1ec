import { isAdvanced } from './filter-check.ts'
import type { Json } from '../fixtures.ts'
import { describe, elementOf, isDirectory, own, schemaOf } from './metadata.ts'
import type { Version } from './metadata.ts'
import { navigation } from '../ways/navigation.ts'
import { checkSelect, project } from './properties.ts'
import type { Wanted } from './properties.ts'
import type { Query } from './query.ts'
import { refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Entity, Tenant } from '../state/tenant.ts'

/** The query options and the header that decide whether a property can be expanded. */
interface Asked {
  readonly version: Version
  readonly query: Query
  readonly eventual: boolean
}

const targetOf = (version: Version, type: string, property: string) => {
  const target = own(describe(version, type).navigation, property)
  return target === undefined ? undefined : (elementOf(target) ?? target)
}

const isExpandable = (version: Version, type: string, property: string): boolean => {
  if (schemaOf(version).capabilities[type]?.expand === false) return false
  const { facts } = describe(version, type)
  const isDocumented = Object.values(facts).some(({ expand }) => expand !== undefined)
  return isDocumented || isDirectory(version, type) ? facts[property]?.expand === true : true
}

const isAdvancedQuery = ({ query: { filter, search, count }, eventual }: Asked) =>
  search !== undefined || (eventual && count) || (filter !== undefined && isAdvanced(filter))

/** Whether Graph expands this property here: documented, served, and not with an advanced query on the directory. */
export const checkExpand = (type: string, asked: Asked): Refusal | undefined => {
  const { version, query } = asked
  if (!query.expand) return undefined
  const { property, select = [] } = query.expand
  const target = targetOf(version, type, property)
  if (target === undefined) return refusals.select(property, type)
  if (!isExpandable(version, type, property)) return refusals.expand(`'${property}' of '${type}' cannot be expanded.`)
  if (isDirectory(version, type) && isAdvancedQuery(asked)) return refusals.expand('not with an advanced query.')
  if (!navigation[`${type}/${property}`]) return refusals.notServed(`'${property}' of '${type}'`)
  return checkSelect(version, target, select)
}

/** Graph cuts here without a next link. https://learn.microsoft.com/graph/query-parameters#expand */
const most = 20
/** Devices of a user may be more. https://learn.microsoft.com/graph/api/user-list-registereddevices */
const mostDevices = 100

/** The expanded property of an object, as one more property; `limit` says what the caller may see of each member. */
export const expanded = (
  from: Entity,
  { query, version, withhold }: Pick<Asked, 'query' | 'version'> & Pick<Wanted, 'withhold'>,
  tenant: Tenant,
  limit: (entity: Entity) => Entity,
): Readonly<Record<string, Json>> => {
  if (!query.expand) return {}
  const { property, select } = query.expand
  const declared = targetOf(version, from.type, property) ?? ''
  const found = navigation[`${from.type}/${property}`]?.(tenant, from, version)
  const show = (entity: Entity) => project(limit(entity), { version, declared, select, withhold })
  if (found === undefined || 'type' in found) return { [property]: found ? show(found) : null }
  return { [property]: found.slice(0, property === 'registeredDevices' ? mostDevices : most).map(show) }
}
