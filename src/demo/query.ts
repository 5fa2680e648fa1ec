import type { Expression } from './filter-parse.ts'
import { parseFilter } from './filter-parse.ts'
import { isRefusal, refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'

/** The query options of a request, read but not yet judged against a type. */
export interface Query {
  readonly select?: readonly string[]
  readonly filter?: Expression
  readonly search?: string
  readonly orderby?: { readonly property: string; readonly descending: boolean }
  readonly top?: string
  readonly skiptoken?: string
  readonly count: boolean
}

const known = ['$select', '$filter', '$search', '$orderby', '$top', '$skiptoken', '$count']

const readSelect = (text: string | undefined) => text?.split(',').map((name) => name.trim())

const readOrder = (text: string | undefined): Query['orderby'] | Refusal => {
  if (text === undefined) return undefined
  const [, property, direction] = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/.exec(text) ?? []
  return property === undefined
    ? refusals.optionValue('$orderby', text)
    : { property, descending: direction === 'desc' }
}

/** Reads query options; anything the demo does not know is refused, also what Graph would silently ignore. */
export const readQuery = (options: Readonly<Record<string, string>>): Query | Refusal => {
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown === '$expand') return refusals.notServed('$expand')
  if (unknown !== undefined) return refusals.option(unknown)
  const { $select, $filter, $search, $orderby, $top, $skiptoken, $count = 'false' } = options
  if ($count !== 'true' && $count !== 'false') return refusals.optionValue('$count', $count)
  const filter = $filter === undefined ? undefined : parseFilter($filter)
  if (isRefusal(filter)) return filter
  const orderby = readOrder($orderby)
  if (isRefusal(orderby)) return orderby
  const select = readSelect($select)
  return {
    ...(select && { select }),
    ...(filter && { filter }),
    ...($search !== undefined && { search: $search }),
    ...(orderby && { orderby }),
    ...($top !== undefined && { top: $top }),
    ...($skiptoken !== undefined && { skiptoken: $skiptoken }),
    count: $count === 'true',
  }
}
