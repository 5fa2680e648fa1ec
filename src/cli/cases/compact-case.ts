import { shapeOf, type Fixtures, type Json, type Row } from '../../demo/fixtures.ts'
import { isList, isRow } from '../../demo/fixtures.ts'
import { merged } from './merged.ts'
import { createNames, type Names } from './names.ts'
import { signInLike } from './sign-in-like.ts'

/** A tenant that cases start from, and the moment it is made for. */
export interface Base {
  readonly now: string
  readonly fixtures: Fixtures
}

/** What a compact case changes in its base, by fixture key. */
export type Patch = Readonly<Record<string, Json>>

/**
 * The fixtures of a compact case: the base with a patch. Rows of a list are changed by name (`{ "users": { "kim@contoso.com": { … } } }`,
 * null takes one away) or added (`{ "users": [ … ] }`); sign-ins are added as `{ "$like": UPN, … }`. Maps by id take names as keys, and a list, or
 * `{ "$add": […], "$remove": […] }`. Texts such as `-10m`, `+3d` are moments seen from `now`; `id:NAME`, `appId:NAME` and `sku:NAME` are ids.
 */
export const patchedFixtures = ({ fixtures }: Base, now: string, patch: Patch): Fixtures => {
  const names = createNames(fixtures, patch, now)
  return Object.entries(patch).reduce<Fixtures>(
    (before, [key, change]) => ({ ...before, [key]: patched(key, before, change, names) }),
    fixtures,
  )
}

const patched = (key: string, fixtures: Fixtures, change: Json, names: Names): Json => {
  const before: Json = (fixtures as Readonly<Record<string, Json>>)[key] ?? null
  const shape = shapeOf(key)
  if (shape === 'object') return merged(before, names.resolved(change))
  if (shape === 'map') return mapWith(isRow(before) ? before : {}, change, names)
  if (key === 'errors') return [...listIn(before), ...listIn(names.resolved(change))]
  const rows = listIn(before).filter(isRow)
  if (isList(change)) return withRows(key, rows, change.filter(isRow), names)
  return isRow(change) ? withChanges(rows, change, names) : before
}

/** New rows; a sign-in stands before the older ones. */
const withRows = (key: string, rows: readonly Row[], added: readonly Row[], names: Names): readonly Row[] => {
  if (key !== 'signIns') return [...rows, ...added.map((row) => identified(row, names))]
  const events = added.map((row) => signInLike(row, rows, names))
  return [...rows, ...events].toSorted((one, other) => at(other).localeCompare(at(one)))
}

const identified = (row: Row, names: Names): Row => {
  const known = names.resolved(row)
  return isRow(known)
    ? { ...('id' in known || 'tenantId' in known ? {} : { id: names.madeUp(JSON.stringify(row)) }), ...known }
    : row
}

const withChanges = (rows: readonly Row[], change: Row, names: Names): readonly Row[] =>
  Object.entries(change).reduce((before, [name, patch]) => {
    const found = before.filter((row) => names.isNamed(row, name))
    if (found.length === 0) throw new Error(`The base holds nothing called ${name}`)
    return patch === null
      ? before.filter((row) => !found.includes(row))
      : before.map((row) => (found.includes(row) ? rowOf(merged(row, names.resolved(patch)), row) : row))
  }, rows)

const mapWith = (before: Row, change: Json, names: Names): Row =>
  isRow(change)
    ? Object.entries(change).reduce<Row>((map, [name, value]) => {
        const id = names.idOf(name)
        return { ...map, [id]: entryWith(map[id] ?? null, names.resolved(value)) }
      }, before)
    : before

const entryWith = (before: Json, value: Json): Json => {
  if (!isRow(value) || !('$add' in value || '$remove' in value)) return value
  const gone = listIn(value['$remove'] ?? [])
  const kept = listIn(before).filter((one) => !gone.some((id) => id === one || (isRow(one) && id === one['id'])))
  return [...kept, ...listIn(value['$add'] ?? [])]
}

const listIn = (value: Json): readonly Json[] => (isList(value) ? value : [])
const rowOf = (value: Json, otherwise: Row): Row => (isRow(value) ? value : otherwise)
const at = (row: Row): string => (typeof row['createdDateTime'] === 'string' ? row['createdDateTime'] : '')
