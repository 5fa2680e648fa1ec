import { isList, isRow } from '../fixtures.ts'
import type { Row } from '../fixtures.ts'
import type { Version } from '../odata/metadata.ts'
import { entities } from '../state/tenant.ts'
import type { Entity, Tenant } from '../state/tenant.ts'

/** Where a property leads: a collection, one object, or nothing. */
export type Follow = (tenant: Tenant, from: Entity, version: Version) => readonly Entity[] | Entity | undefined

/** Properties that lead somewhere, by `type/property`. */
export type Ways = Readonly<Record<string, Follow>>

/** One object of a type, or nothing. */
export const one = (type: string, row: Row | undefined): Entity | undefined => row && { type, row }

/** An object that only holds others. */
export const container =
  (type: string): Follow =>
  () => ({ type, row: {} })

/** The directory objects with these ids; ids that name nothing are left out. */
export const objects = (tenant: Tenant, ids: readonly string[] = []): readonly Entity[] =>
  ids.flatMap((id) => tenant.objectOf(id) ?? [])

/** Objects that stand inside a row of the fixtures. */
export const nested =
  (type: string, property: string): Follow =>
  (_, { row }) => {
    const inside = row[property]
    return entities(type, isList(inside) ? inside.filter(isRow) : [])
  }
