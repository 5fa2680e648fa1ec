import { checkExpand } from './expand.ts'
import { reachesTooFar } from './filter-age.ts'
import { alternativesIn, checkFilter, isAdvanced, mentions } from './filter-check.ts'
import { meets } from './filter-evaluate.ts'
import type { Json, Row } from '../fixtures.ts'
import { describe, isDirectory, own, schemaOf } from './metadata.ts'
import type { Version } from './metadata.ts'
import { pageOf } from './paging.ts'
import type { Page } from './paging.ts'
import { checkSelect } from './properties.ts'
import type { Query } from './query.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Collection } from './resolve.ts'
import { readSearch } from './search.ts'
import type { Entity } from '../state/tenant.ts'

/** How a collection is asked for; `eventual`: the header `ConsistencyLevel: eventual` was sent. */
export interface Asked {
  readonly version: Version
  readonly query: Query
  readonly eventual: boolean
  /** The moment by which the age of log entries is judged, in ms since 1970. */
  readonly at?: number
}

/** Every rule of Graph about advanced queries on the directory. https://learn.microsoft.com/graph/aad-advanced-queries */
const checkAdvanced = (from: Collection, { version, query, eventual }: Asked): Refusal | undefined => {
  if (!isDirectory(version, from.type)) return undefined
  const { filter, orderby, search, count } = query
  const needsHeader: readonly (readonly [boolean, Refusal])[] = [
    [search !== undefined, refusals.searchHeader],
    [count, refusals.count],
  ]
  const needsBoth: readonly (readonly [boolean, Refusal])[] = [
    [from.reference && from.cast, refusals.castReference],
    [from.reference && filter !== undefined, refusals.filterReference],
    [filter !== undefined && isAdvanced(filter), refusals.filterClause(filter ? propertyOf(filter) : '', from.type)],
    [orderby !== undefined && (filter !== undefined || from.reference), refusals.order],
  ]
  const missing = [...(eventual ? [] : needsHeader), ...(eventual && count ? [] : needsBoth)]
  return missing.find(([isAsked]) => isAsked)?.[1]
}

/** The first property an advanced filter speaks of, for the message. */
const propertyOf = (filter: NonNullable<Query['filter']>): string => {
  if (filter.is === 'and' || filter.is === 'or') return propertyOf(isAdvanced(filter.left) ? filter.left : filter.right)
  return filter.is === 'not' ? propertyOf(filter.of) : (filter.path[0] ?? '')
}

const checkOrder = (version: Version, type: string, property: string): Refusal | undefined => {
  const { properties, facts } = describe(version, type)
  if (own(properties, property) === undefined) return refusals.orderProperty(property, type)
  const documented = Object.values(facts).some((fact) => fact.orderby === true)
  return documented && facts[property]?.orderby !== true ? refusals.order : undefined
}

const mostAlternatives = 15

const checkSize = (version: Version, type: string, filter: Query['filter']): Refusal | undefined => {
  const alternatives = filter && isDirectory(version, type) ? alternativesIn(filter) : 1
  return alternatives > mostAlternatives ? refusals.filterClauses(alternatives) : undefined
}

const logs = ['signIn', 'directoryAudit']

const checkAge = ({ type }: Collection, { query: { filter }, at }: Asked): Refusal | undefined =>
  at !== undefined && filter && logs.includes(type) && reachesTooFar(filter, at) ? refusals.tooFarBack : undefined

const check = (from: Collection, asked: Asked): Refusal | undefined => {
  const { version, query } = asked
  return (
    checkSelect(version, from.type, query.select ?? []) ??
    (query.filter && checkFilter(query.filter, version, from.type)) ??
    checkSize(version, from.type, query.filter) ??
    (query.orderby && checkOrder(version, from.type, query.orderby.property)) ??
    (query.count && schemaOf(version).capabilities[from.type]?.count === false ? refusals.count : undefined) ??
    checkAge(from, asked) ??
    checkExpand(from.type, asked) ??
    checkAdvanced(from, asked)
  )
}

const text = (value: Json | undefined) =>
  typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value ?? '')

const sorted = (entities: readonly Entity[], order: NonNullable<Query['orderby']>): readonly Entity[] => {
  const of = ({ row }: Entity) => text(row[order.property])
  const ascending = entities.toSorted((a, b) => of(a).localeCompare(of(b)))
  return order.descending ? ascending.toReversed() : ascending
}

/** beta lists non-interactive sign-ins only when the filter asks for them by signInEventTypes. */
const isListed = (from: Collection, { version, query }: Asked, row: Row): boolean =>
  version.name === 'v1.0' ||
  from.type !== 'signIn' ||
  row.isInteractive !== false ||
  (query.filter !== undefined && mentions(query.filter, 'signInEventTypes'))

/** The objects of a collection a query asks for, in order and one page of them; `total` counts all pages. */
export const list = (from: Collection, asked: Asked): (Page & { readonly total: number }) | Refusal => {
  const refused = check(from, asked)
  if (refused) return refused
  const { version, query } = asked
  const search = query.search === undefined ? undefined : readSearch(query.search, version, from.type)
  if (isRefusal(search)) return search
  const found = from.entities.filter(
    ({ row }) => isListed(from, asked, row) && (!query.filter || meets(query.filter, row)) && (!search || search(row)),
  )
  const page = pageOf(query.orderby ? sorted(found, query.orderby) : found, from.type, asked)
  return isRefusal(page) ? page : { ...page, total: found.length }
}
