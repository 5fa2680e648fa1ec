import { canonicalPath, readAddress } from './address.ts'
import type { Address } from './address.ts'
import { ok, refuse } from './answer.ts'
import type { Answer, Trace } from './answer.ts'
import { licenceGap } from './licence-gaps.ts'
import type { Premium } from './licence-gaps.ts'
import { list } from './list.ts'
import type { Asked } from './list.ts'
import type { Version } from './metadata.ts'
import { checkSelect, project } from './properties.ts'
import { readQuery } from './query.ts'
import { readingPost } from './reading-posts.ts'
import { isRefusal, refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import { resolve } from './resolve.ts'
import type { Collection, Place } from './resolve.ts'
import type { Tenant } from './tenant.ts'
import type { Instant } from '../model/instant.ts'

/** What every answer is made from; `root` is the address of the demo, for contexts and next links. */
export interface Service {
  readonly tenant: Tenant
  readonly premium: Premium
  readonly root: string
  readonly now: () => Instant
}

/** One request, alone or inside a batch; `url` starts after the version, header names are in lower case. */
export interface GraphRequest {
  readonly version: Version
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

const contextOf = (service: Service, version: Version, what: string) => ({
  '@odata.context': `${service.root}/${version}/$metadata#${what}`,
})

const nameOf = ({ path }: Address, { query }: Asked) =>
  `${path.replace(/^\//, '')}${query.select ? `(${query.select.join(',')})` : ''}`

const nextLink = (service: Service, { version }: Asked, { path, options }: Address, token: string) => {
  const query = Object.entries({ ...options, $skiptoken: token })
  return `${service.root}/${version}${path}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

const answerMany = (from: Collection, asked: Asked, address: Address, service: Service): Answer | Refusal => {
  const found = list(from, asked)
  if (isRefusal(found)) return found
  const { version, query } = asked
  return ok({
    ...contextOf(service, version, nameOf(address, asked)),
    ...(query.count && { '@odata.count': found.total }),
    ...(found.next !== undefined && { '@odata.nextLink': nextLink(service, asked, address, found.next) }),
    value: found.entities.map((entity) => project(version, from.type, entity, query.select)),
  })
}

const answerPlace = (place: Place, asked: Asked, address: Address, service: Service): Answer | Refusal => {
  const { version, query, eventual } = asked
  if (place.is === 'collection') return answerMany(place, asked, address, service)
  if (place.is === 'count') {
    if (!eventual) return refusals.count
    const found = list(place.of, { ...asked, query: { ...query, count: true } })
    return isRefusal(found) ? found : { status: 200, headers: { 'Content-Type': 'text/plain' }, body: found.total }
  }
  const beyond = Object.keys(address.options).find((name) => name !== '$select')
  if (beyond !== undefined) return refusals.option(beyond)
  const refused = checkSelect(version, place.type, query.select ?? [])
  if (refused) return refused
  if (Object.keys(place.entity.row).length === 0) return refusals.notServed(`'${address.path}' itself`)
  return ok({
    ...contextOf(service, version, `${nameOf(address, asked)}/$entity`),
    ...project(version, place.type, place.entity, query.select),
  })
}

const get = (request: GraphRequest, address: Address, service: Service): Answer | Refusal => {
  const query = readQuery(address.options)
  if (isRefusal(query)) return query
  const gap = licenceGap(address.segments, query.select, service.premium)
  if (gap) return gap
  const place = resolve(address.segments, service.tenant, request.version)
  if (isRefusal(place)) return place
  const eventual = request.headers.consistencylevel?.toLowerCase() === 'eventual'
  return answerPlace(place, { version: request.version, query, eventual }, address, service)
}

const post = (request: GraphRequest, { segments, options }: Address, service: Service): Answer | Refusal => {
  const [option] = Object.keys(options)
  if (option !== undefined) return refusals.option(option)
  if (!request.headers['content-type']?.startsWith('application/json')) return refusals.contentType
  const outcome = readingPost({ segments, body: request.body, tenant: service.tenant, version: request.version })
  if (isRefusal(outcome)) return outcome
  return ok({ ...contextOf(service, request.version, outcome.context), value: outcome.value })
}

const prepared = ({ method }: GraphRequest, { segments }: Address, { tenant }: Service): Answer | undefined =>
  tenant.fixtures.errors?.find((error) => {
    const address = readAddress(error.path)
    return (
      !isRefusal(address) &&
      error.method.toUpperCase() === method &&
      canonicalPath(address.segments) === canonicalPath(segments)
    )
  })

/** Answers one request from the tenant: a prepared error first, then data or Graph's refusal. */
export const read = (request: GraphRequest, service: Service, trace: Trace): Answer => {
  const address = readAddress(request.url)
  if (isRefusal(address)) return refuse(address, trace)
  const error = prepared(request, address, service)
  if (error) return { ...error, headers: { 'Content-Type': 'application/json', ...error.headers } }
  if (request.method !== 'GET' && request.method !== 'POST') return refuse(refusals.method, trace)
  const outcome = request.method === 'GET' ? get(request, address, service) : post(request, address, service)
  return isRefusal(outcome) ? refuse(outcome, trace) : outcome
}
