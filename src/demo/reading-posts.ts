import type { Json } from './fixtures.ts'
import { isRow } from './fixtures.ts'
import { isDirectory } from './metadata.ts'
import type { Version } from './metadata.ts'
import { project } from './properties.ts'
import { isRefusal, refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import { resolve } from './resolve.ts'
import { idOf } from './tenant.ts'
import type { Tenant } from './tenant.ts'
import type { Segment } from './address.ts'

/** The body of an answer to a POST that only reads, without its context. */
interface Outcome {
  readonly context: string
  readonly value: Json
}

type ReadingPost = (on: {
  readonly segments: readonly Segment[]
  readonly body: unknown
  readonly tenant: Tenant
  readonly version: Version
}) => Outcome | Refusal

const idsIn = (body: unknown, name: string, most: number): readonly string[] | Refusal => {
  const ids = isRow(body) ? body[name] : undefined
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > most) return refusals.parameter(name)
  const texts = ids.filter((id) => typeof id === 'string')
  return texts.length === ids.length ? texts : refusals.parameter(name)
}

// at most 20 groups in one call https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
const checkMemberGroups: ReadingPost = ({ segments, body, tenant, version }) => {
  const place = resolve(segments, tenant, version)
  if (isRefusal(place)) return place
  if (place.is !== 'object' || !isDirectory(version, place.entity.type)) return refusals.method
  const asked = idsIn(body, 'groupIds', 20)
  if (isRefusal(asked)) return asked
  const groups = new Set(tenant.groupsAround(idOf(place.entity)).map(idOf))
  return { context: 'Collection(Edm.String)', value: asked.filter((id) => groups.has(id)) }
}

// at most 1000 ids; ids that name nothing are left out https://learn.microsoft.com/graph/api/directoryobject-getbyids
const getByIds: ReadingPost = ({ segments, body, tenant, version }) => {
  if (segments[0]?.name !== 'directoryObjects' || segments.length !== 1) return refusals.method
  const ids = idsIn(body, 'ids', 1000)
  if (isRefusal(ids)) return ids
  const types = isRow(body) && Array.isArray(body.types) ? body.types : undefined
  const found = ids
    .flatMap((id) => tenant.objectOf(id) ?? [])
    .filter(({ type }) => types === undefined || types.includes(type))
  return {
    context: 'directoryObjects',
    value: found.map((entity) => project(version, 'directoryObject', entity, undefined)),
  }
}

const posts: Readonly<Record<string, ReadingPost>> = { checkMemberGroups, getByIds }

/** Answers the POSTs that read; every other POST writes and is refused. */
export const readingPost: ReadingPost = ({ segments, ...rest }) => {
  const post = posts[segments.at(-1)?.name ?? '']
  return post ? post({ segments: segments.slice(0, -1), ...rest }) : refusals.method
}
