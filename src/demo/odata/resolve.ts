import type { Segment } from './address.ts'
import { describe, elementOf, isA, isDirectory, own, schemaOf } from './metadata.ts'
import type { Version } from './metadata.ts'
import { navigation } from '../ways/navigation.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import { idOf } from '../state/tenant.ts'
import type { Entity, Tenant } from '../state/tenant.ts'

/** Many objects; `reference`: reached from an object through a property such as `memberOf`; `cast`: narrowed by a type in the path. */
export interface Collection {
  readonly is: 'collection'
  readonly type: string
  readonly entities: readonly Entity[]
  readonly reference: boolean
  readonly cast: boolean
}

/** What a path names. */
export type Place =
  | Collection
  | { readonly is: 'object'; readonly type: string; readonly entity: Entity }
  | { readonly is: 'count'; readonly of: Collection }
  | { readonly is: 'delta'; readonly of: Collection }

const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const castPrefix = 'microsoft.graph.'
const typesWithGuids = ['group', 'servicePrincipal', 'application', 'device', 'directoryObject']
const same = (a: unknown, b: string) => typeof a === 'string' && a.toLowerCase() === b.toLowerCase()

const find = (from: Collection, { name, value }: NonNullable<Segment['key']>, version: Version): Place | Refusal => {
  const keys = describe(version, from.type).key
  const alternate = schemaOf(version).alternateKeys[from.type] ?? []
  if (name !== undefined && ![...keys, ...alternate].includes(name)) return refusals.alternateKey(name, from.type)
  const properties = name === undefined ? (from.type === 'user' ? [...keys, 'userPrincipalName'] : keys) : [name]
  const entity = from.entities.find(({ row }) => properties.some((property) => same(row[property], value)))
  if (entity) return { is: 'object', type: from.type, entity }
  if (name === undefined && typesWithGuids.includes(from.type) && !guid.test(value)) return refusals.objectId(value)
  return refusals.notFound(value)
}

const castTo = (from: Place, type: string, version: Version): Place | Refusal => {
  if (from.is === 'count' || from.is === 'delta' || !isA(version, type, from.type))
    return refusals.segment(castPrefix + type)
  if (from.is === 'object')
    return isA(version, from.entity.type, type) ? { ...from, type } : refusals.notFound(idOf(from.entity))
  return { ...from, type, cast: true, entities: from.entities.filter((entity) => isA(version, entity.type, type)) }
}

const follow = (from: Entity, segment: Segment, tenant: Tenant, version: Version): Place | Refusal => {
  const { navigation: known, properties } = describe(version, from.type)
  const target = own(known, segment.name) ?? own(properties, segment.name)
  if (target === undefined) return refusals.segment(segment.name)
  const lead = navigation[`${from.type}/${segment.name}`]
  if (!lead) return refusals.notServed(`'${segment.name}' of '${from.type}'`)
  const found = lead(tenant, from, version)
  if (found === undefined) return refusals.notFound(segment.name)
  const element = elementOf(target)
  if (element === undefined) return 'type' in found ? { is: 'object', type: target, entity: found } : refusals.address
  const entities = 'type' in found ? [found] : found
  const reference = isDirectory(version, from.type) && element === 'directoryObject'
  return { is: 'collection', type: element, entities, reference, cast: false }
}

const start = ({ name }: Segment, tenant: Tenant, version: Version): Place | Refusal => {
  const { entitySets, singletons } = schemaOf(version)
  if (name === 'me') return refusals.delegatedOnly
  const type = own(entitySets, name)
  const entities = own(tenant.sets, name)
  if (type !== undefined)
    return entities
      ? { is: 'collection', type, entities, reference: false, cast: false }
      : refusals.notServed(`'${name}'`)
  const singleton = own(singletons, name)
  return singleton === undefined
    ? refusals.segment(name)
    : { is: 'object', type: singleton, entity: { type: singleton, row: {} } }
}

// https://learn.microsoft.com/graph/delta-query-overview#supported-resources, those an index of the tenant needs
const tracked = ['user', 'group', 'servicePrincipal', 'application']
const isTracked = ({ type, reference, cast }: Collection) => tracked.includes(type) && !reference && !cast

const step = (from: Place, segment: Segment, tenant: Tenant, version: Version): Place | Refusal => {
  const { name } = segment
  if (name.startsWith(castPrefix)) return castTo(from, name.slice(castPrefix.length), version)
  if (from.is === 'count' || from.is === 'delta') return refusals.segment(name)
  if (from.is === 'object') return follow(from.entity, segment, tenant, version)
  if (segment.key) return refusals.segment(name)
  if (name === '$count') return { is: 'count', of: from }
  if (name === 'delta') return isTracked(from) ? { is: 'delta', of: from } : refusals.segment(name)
  return find(from, { value: name }, version)
}

/** Walks a path through the service description, or says in Graph's words where it ends. */
export const resolve = (segments: readonly Segment[], tenant: Tenant, version: Version): Place | Refusal => {
  let place: Place | undefined
  for (const segment of segments) {
    const next = place ? step(place, segment, tenant, version) : start(segment, tenant, version)
    if (isRefusal(next)) return next
    place = next
    if (!segment.key) continue
    if (place.is !== 'collection') return refusals.segment(segment.name)
    const keyed = find(place, segment.key, version)
    if (isRefusal(keyed)) return keyed
    place = keyed
  }
  return place ?? refusals.address
}
