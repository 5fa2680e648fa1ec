import type { Expression } from './filter-parse.ts'
import { parseFilter } from './filter-parse.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'

/** The query options of a request, read but not yet judged against a type. */
export interface Query {
  readonly select?: readonly string[]
  readonly filter?: Expression
  readonly search?: string
  readonly orderby?: { readonly property: string; readonly descending: boolean }
  readonly top?: string
  readonly skiptoken?: string
  readonly expand?: Expand
  readonly count: boolean
}

/** One navigation property to send along, with the properties wanted of what it leads to. */
export interface Expand {
  readonly property: string
  readonly select?: readonly string[]
}

const known = ['$select', '$filter', '$search', '$orderby', '$top', '$skiptoken', '$count', '$expand']

const readSelect = (text: string | undefined) => text?.split(',').map((name) => name.trim())

const readOrder = (text: string | undefined): Query['orderby'] | Refusal => {
  if (text === undefined) return undefined
  const [, property, direction] = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/.exec(text) ?? []
  return property === undefined
    ? refusals.optionValue('$orderby', text)
    : { property, descending: direction === 'desc' }
}

const readExpand = (text: string | undefined): Expand | Refusal | undefined => {
  if (text === undefined) return undefined
  if (/,(?![^(]*\))/.test(text)) return refusals.expand('only one navigation property can be expanded.')
  const [, property, select] = /^\s*(\w+)(?:\(\$select=([\w,\s]+)\))?\s*$/.exec(text) ?? []
  if (property === undefined) return refusals.optionValue('$expand', text)
  return select === undefined ? { property } : { property, select: select.split(',').map((name) => name.trim()) }
}

const asWritten = ({ select, search, top, skiptoken }: { readonly [Key in keyof Query]?: Query[Key] | undefined }) => ({
  ...(select && { select }),
  ...(search !== undefined && { search }),
  ...(top !== undefined && { top }),
  ...(skiptoken !== undefined && { skiptoken }),
})

/** Reads query options; anything the demo does not know is refused, also what Graph would silently ignore. */
export const readQuery = (options: Readonly<Record<string, string>>): Query | Refusal => {
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) return refusals.option(unknown)
  const { $select, $filter, $search, $orderby, $top, $skiptoken, $count = 'false', $expand } = options
  if ($count !== 'true' && $count !== 'false') return refusals.optionValue('$count', $count)
  const filter = $filter === undefined ? undefined : parseFilter($filter)
  if (isRefusal(filter)) return filter
  const orderby = readOrder($orderby)
  if (isRefusal(orderby)) return orderby
  const expand = readExpand($expand)
  if (isRefusal(expand)) return expand
  return {
    ...asWritten({ select: readSelect($select), search: $search, top: $top, skiptoken: $skiptoken }),
    ...(filter && { filter }),
    ...(orderby && { orderby }),
    ...(expand && { expand }),
    count: $count === 'true',
  }
}
