import type { Address } from '../odata/address.ts'
import { ok } from './answer.ts'
import type { Answer } from './answer.ts'
import { delta } from '../odata/delta.ts'
import { checkExpand, expanded } from '../odata/expand.ts'
import { list } from '../odata/list.ts'
import type { Asked } from '../odata/list.ts'
import { checkSelect, project } from '../odata/properties.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Collection, Place } from '../odata/resolve.ts'
import type { Service, Views } from './service.ts'
import type { Entity } from '../state/tenant.ts'
import { limited } from '../rules/withheld.ts'
import type { Withhold } from '../rules/withheld.ts'

/** All a place is answered with. */
interface Around {
  readonly asked: Asked
  readonly address: Address
  readonly service: Service
  readonly views: Views
  readonly headers: Readonly<Record<string, string>>
  readonly withhold: Withhold
}

const contextOf = ({ service, asked, address }: Around, rest = '') => {
  const { select } = asked.query
  const name = `${address.path.replace(/^\//, '')}${select ? `(${select.join(',')})` : ''}`
  return { '@odata.context': `${service.root}/${asked.version.name}/$metadata#${name}${rest}` }
}

const linkOf = ({ service, asked, address }: Around, options: Readonly<Record<string, string>>) => {
  const query = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${service.root}/${asked.version.name}${address.path}?${query.join('&')}`
}

const show = (entity: Entity, declared: string, around: Around) => {
  const { asked, withhold, views, service } = around
  const { version, query } = asked
  const limit = (member: Entity) => limited(member, service.access)
  return {
    ...project(entity, { version, declared, select: query.select, withhold }),
    ...expanded(entity, { query, version, withhold }, views.byId, limit),
  }
}

const answerMany = (from: Collection, around: Around): Answer | Refusal => {
  const { asked, address, service } = around
  const found = list(from, asked)
  if (isRefusal(found)) return found
  // members the caller may not read are shown as type and id
  const members = from.reference ? found.entities.map((member) => limited(member, service.access)) : found.entities
  return ok({
    ...contextOf(around),
    ...(asked.query.count && { '@odata.count': found.total }),
    ...(found.next !== undefined && {
      '@odata.nextLink': linkOf(around, { ...address.options, $skiptoken: found.next }),
    }),
    value: members.map((member) => show(member, from.type, around)),
  })
}

const answerCount = (of: Collection, { asked }: Around): Answer | Refusal => {
  if (!asked.eventual) return refusals.count
  const found = list(of, { ...asked, query: { ...asked.query, count: true } })
  return isRefusal(found) ? found : { status: 200, headers: { 'Content-Type': 'text/plain' }, body: found.total }
}

const answerObject = ({ type, entity }: Extract<Place, { is: 'object' }>, around: Around): Answer | Refusal => {
  const { asked, address } = around
  const beyond = Object.keys(address.options).find((name) => name !== '$select' && name !== '$expand')
  if (beyond !== undefined) return refusals.option(beyond)
  const refused = checkSelect(asked.version, type, asked.query.select ?? []) ?? checkExpand(type, asked)
  if (refused) return refused
  if (Object.keys(entity.row).length === 0) return refusals.notServed(`'${address.path}' itself`)
  return ok({ ...contextOf(around, '/$entity'), ...show(entity, type, around) })
}

const sets = {
  user: 'users',
  group: 'groups',
  servicePrincipal: 'servicePrincipals',
  application: 'applications',
} as const
const setOf = (type: string) => Object.entries(sets).find(([name]) => name === type)?.[1]

const answerDelta = ({ type }: Collection, around: Around): Answer | Refusal => {
  const { asked, address, headers, withhold, views, service } = around
  const set = setOf(type)
  if (!set) return refusals.address
  const [, size] = /\bodata\.maxpagesize=(\d+)/.exec(headers.prefer ?? '') ?? []
  const pageSize = Math.min(100, Math.max(1, Number(size ?? 100)))
  const query = { type, set, version: asked.version, options: address.options, withhold, pageSize }
  const page = delta(query, service.history, views.number)
  if (isRefusal(page)) return page
  return ok({ ...contextOf(around), [page.link]: linkOf(around, { [page.option]: page.token }), value: page.value })
}

/** Answers with what a path names: many objects, their number, what changed, or one object. */
export const answerPlace = (place: Place, around: Around): Answer | Refusal => {
  if (place.is === 'collection') return answerMany(place, around)
  if (place.is === 'count') return answerCount(place.of, around)
  return place.is === 'delta' ? answerDelta(place.of, around) : answerObject(place, around)
}
