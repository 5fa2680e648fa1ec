import { isList, isRow, readFixtures, shapeOf } from '../fixtures.ts'
import type { Fixtures, Json } from '../fixtures.ts'

/** A change of the tenant: an object gets the properties of `to`, an entry of a map becomes `to`; null removes either. */
export interface Change {
  readonly in: keyof Fixtures
  readonly id: string
  readonly to: Json
}

const inList = (rows: readonly Json[], { id, to }: Change): readonly Json[] => {
  const isIt = (row: Json) => isRow(row) && row.id === id
  if (!isRow(to)) return rows.filter((row) => !isIt(row))
  if (!rows.some(isIt)) return [...rows, { id, ...to }]
  return rows.map((row) => (isRow(row) && row.id === id ? { ...row, ...to } : row))
}

const inMap = (map: object, { id, to }: Change) => {
  const others = Object.entries(map).filter(([key]) => key !== id)
  return Object.fromEntries(to === null ? others : [...others, [id, to]])
}

/** The fixtures after a change; throws an Error when they would be no fixtures any more. */
export const changed = (fixtures: Fixtures, change: Change): Fixtures => {
  const now: unknown = fixtures[change.in]
  const after = {
    list: () => inList(isList(now) ? now : [], change),
    object: () => ({ ...(isRow(now) && now), ...(isRow(change.to) && change.to) }),
    map: () => inMap(isRow(now) ? now : {}, change),
  }
  return readFixtures({ ...fixtures, [change.in]: after[shapeOf(change.in)]() })
}
