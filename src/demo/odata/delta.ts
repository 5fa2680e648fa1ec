import type { Fixtures, Json, Row } from '../fixtures.ts'
import { isList, isRow, textIn } from '../fixtures.ts'
import type { History } from '../state/history.ts'
import type { Version } from './metadata.ts'
import { checkSelect, project } from './properties.ts'
import type { Withhold } from '../rules/withheld.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import { entities } from '../state/tenant.ts'
import type { Tenant } from '../state/tenant.ts'

/** What a token remembers: states of the tenant by number, where the next page starts, and the selection. */
interface Mark {
  readonly from: number | null
  readonly to: number
  readonly start: number
  readonly select: readonly string[] | null
}

const write = (mark: Mark) => Buffer.from(JSON.stringify(mark)).toString('base64url')

const parse = (token: string): unknown => {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString())
  } catch {
    return undefined
  }
}

const read = (token: string): Mark | Refusal => {
  const mark = parse(token)
  if (!isRow(mark) || typeof mark.to !== 'number' || typeof mark.start !== 'number') return refusals.deltaToken
  const { from, select } = mark
  return {
    from: typeof from === 'number' ? from : null,
    to: mark.to,
    start: mark.start,
    select: isList(select) ? select.filter((name) => typeof name === 'string') : null,
  }
}

/** A delta query on one kind of object, with what it is asked with. */
export interface DeltaQuery {
  readonly type: string
  readonly set: 'users' | 'groups' | 'servicePrincipals' | 'applications'
  readonly version: Version
  readonly options: Readonly<Record<string, string>>
  readonly withhold: Withhold
  /** Objects on a page; 100 unless the header `Prefer: odata.maxpagesize` asks for fewer. */
  readonly pageSize: number
}

/** One page of changes and the link that goes on: to the next page, or to what changes from now on. */
export interface DeltaPage {
  readonly value: readonly Json[]
  readonly link: '@odata.nextLink' | '@odata.deltaLink'
  readonly option: '$skiptoken' | '$deltatoken'
  readonly token: string
}

const startOf = ({ options, type, version }: DeltaQuery, current: number): Mark | Refusal => {
  const { $select, $skiptoken, $deltatoken, ...others } = options
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) return refusals.option(unknown)
  const select = $select?.split(',').map((name) => name.trim()) ?? null
  const refused = checkSelect(version, type, select ?? [])
  if (refused) return refused
  if ($skiptoken !== undefined) return read($skiptoken)
  if ($deltatoken === undefined) return { from: null, to: current, start: 0, select }
  if ($deltatoken === 'latest') return { from: current, to: current, start: 0, select }
  const mark = read($deltatoken)
  return isRefusal(mark) ? mark : { ...mark, from: mark.to, to: current, start: 0 }
}

const byId = (fixtures: Fixtures | undefined, set: DeltaQuery['set']) =>
  new Map((fixtures?.[set] ?? []).map((row) => [textIn(row, 'id'), row]))

/** What differs between two states: new and changed objects whole, removed ones by id. */
const between = (before: Tenant | undefined, after: Tenant, set: DeltaQuery['set']): readonly Row[] => {
  const [old, current] = [byId(before?.fixtures, set), byId(after.fixtures, set)]
  const changed = [...current].filter(([id, row]) => old.get(id) !== row).map(([, row]) => row)
  const gone = [...old.keys()].filter((id) => !current.has(id))
  return [...changed, ...gone.map((id) => ({ id, '@removed': { reason: 'changed' } }))]
}

/** Answers a delta query from the states of the tenant up to `current`. https://learn.microsoft.com/graph/delta-query-overview */
export const delta = (query: DeltaQuery, history: History, current: number): DeltaPage | Refusal => {
  const mark = startOf(query, current)
  if (isRefusal(mark)) return mark
  const after = history.state(mark.to)
  if (!after) return refusals.deltaToken
  const rows = between(mark.from === null ? undefined : history.state(mark.from), after, query.set)
  const end = mark.start + query.pageSize
  const wanted = { ...query, declared: query.type, select: mark.select ? ['id', ...mark.select] : undefined }
  const show = (row: Row) => ('@removed' in row ? row : entities(query.type, [row]).map((one) => project(one, wanted)))
  const value = rows.slice(mark.start, end).flatMap(show)
  return end < rows.length
    ? { value, link: '@odata.nextLink', option: '$skiptoken', token: write({ ...mark, start: end }) }
    : { value, link: '@odata.deltaLink', option: '$deltatoken', token: write({ ...mark, from: null }) }
}
