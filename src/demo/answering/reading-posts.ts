import type { Access } from '../rules/access.ts'
import type { Json } from '../fixtures.ts'
import { isRow } from '../fixtures.ts'
import { isDirectory } from '../odata/metadata.ts'
import type { Version } from '../odata/metadata.ts'
import { checkSelect, project } from '../odata/properties.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import { resolve } from '../odata/resolve.ts'
import { idOf } from '../state/tenant.ts'
import type { Tenant } from '../state/tenant.ts'
import type { Segment } from '../odata/address.ts'
import { limited, withholding } from '../rules/withheld.ts'

/** The body of an answer to a POST that only reads, without its context. */
interface Outcome {
  readonly context: string
  readonly value: Json
}

type ReadingPost = (on: {
  readonly segments: readonly Segment[]
  readonly options: Readonly<Record<string, string>>
  readonly body: unknown
  readonly tenant: Tenant
  readonly version: Version
  readonly access: Access
  /** Why the caller or the tenant may not, if so. */
  readonly gap: () => Refusal | undefined
}) => Outcome | Refusal

const idsIn = (body: unknown, name: string, most: number): readonly string[] | Refusal => {
  const ids = isRow(body) ? body[name] : undefined
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > most) return refusals.parameter(name)
  const texts = ids.filter((id) => typeof id === 'string')
  return texts.length === ids.length ? texts : refusals.parameter(name)
}

const beyond = (options: Readonly<Record<string, string>>, known: readonly string[]): Refusal | undefined => {
  const option = Object.keys(options).find((name) => !known.includes(name))
  return option === undefined ? undefined : refusals.option(option)
}

// at most 20 groups in one call https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
const checkMemberGroups: ReadingPost = ({ segments, options, body, tenant, version, gap }) => {
  const place = resolve(segments.slice(0, -1), tenant, version)
  if (isRefusal(place) && place.status !== 404) return place
  const refused = beyond(options, []) ?? gap()
  if (refused) return refused
  if (isRefusal(place)) return place
  if (place.is !== 'object' || !isDirectory(version, place.entity.type)) return refusals.method
  const asked = idsIn(body, 'groupIds', 20)
  if (isRefusal(asked)) return asked
  const groups = new Set(tenant.groupsAround(idOf(place.entity)).map(idOf))
  return { context: 'Collection(Edm.String)', value: asked.filter((id) => groups.has(id)) }
}

// at most 1000 ids; ids that name nothing are left out https://learn.microsoft.com/graph/api/directoryobject-getbyids
const getByIds: ReadingPost = ({ segments, options, body, tenant, version, gap, access }) => {
  if (segments[0]?.name !== 'directoryObjects' || segments.length !== 2) return refusals.method
  const select = options.$select?.split(',').map((name) => name.trim())
  const declared = 'directoryObject'
  const refused = beyond(options, ['$select']) ?? checkSelect(version, declared, select ?? []) ?? gap()
  if (refused) return refused
  const ids = idsIn(body, 'ids', 1000)
  if (isRefusal(ids)) return ids
  const types = isRow(body) && Array.isArray(body.types) ? body.types : undefined
  const wanted = { version, declared, select, withhold: withholding(access, false) }
  const found = ids
    .flatMap((id) => tenant.objectOf(id) ?? [])
    .filter(({ type }) => types === undefined || types.includes(type))
  return { context: `${declared}s`, value: found.map((entity) => project(limited(entity, access), wanted)) }
}

// needs the rules of Conditional Access, which the demo does not know yet
const evaluate: ReadingPost = ({ segments, gap }) =>
  segments
    .map(({ name }) => name)
    .slice(0, -1)
    .join('/') === 'identity/conditionalAccess'
    ? (gap() ?? refusals.notServed('the evaluation of Conditional Access'))
    : refusals.method

const posts: Readonly<Record<string, ReadingPost>> = { checkMemberGroups, getByIds, evaluate }

/** Answers the POSTs that read; every other POST writes and is refused. */
export const readingPost: ReadingPost = (on) => {
  const post = posts[on.segments.at(-1)?.name ?? '']
  return post ? post(on) : refusals.method
}
