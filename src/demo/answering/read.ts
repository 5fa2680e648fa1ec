import { canonicalPath, readAddress } from '../odata/address.ts'
import type { Address } from '../odata/address.ts'
import { ok, refuse } from './answer.ts'
import type { Answer, Trace } from './answer.ts'
import { answerPlace } from './answer-place.ts'
import { bucketOf } from '../rules/bucket.ts'
import { failed } from '../control/failed.ts'
import { licenceGap } from '../rules/licence-gaps.ts'
import { partsOf } from '../rules/path-pattern.ts'
import { isOwn, permissionGap } from '../rules/permission-gap.ts'
import { readQuery } from '../odata/query.ts'
import { readingPost } from './reading-posts.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import { resolve } from '../odata/resolve.ts'
import { resourceUnits } from '../rules/resource-units.ts'
import { viewsOf } from './service.ts'
import type { GraphRequest, Service } from './service.ts'
import { selectGap, withholding } from '../rules/withheld.ts'

// Graph knows a path before it knows the caller: what is no path is refused first, what is not there last
const isNoPath = (outcome: unknown): outcome is Refusal => isRefusal(outcome) && outcome.status !== 404

const get = (request: GraphRequest, address: Address, service: Service): Answer | Refusal => {
  const { version } = request
  const { access, licence } = service
  const parts = partsOf(address.segments)
  const own = isOwn(access, parts)
  const views = viewsOf(service)
  const place = resolve(address.segments, views.byId, version)
  if (isNoPath(place)) return place
  const isDelta = !isRefusal(place) && place.is === 'delta'
  const query = isDelta ? { count: false } : readQuery(address.options)
  if (isRefusal(query)) return query
  const gap =
    permissionGap(parts, access) ??
    (isRefusal(place) ? undefined : selectGap('of' in place ? place.of.type : place.type, query.select, access, own)) ??
    licenceGap(parts, query.select, licence)
  if (gap) return gap
  if (isRefusal(place)) return place
  // lists and searches are behind; what the index does not know yet is read directly
  const indexed = place.is === 'object' ? place : resolve(address.segments, views.indexed, version)
  const eventual = request.headers.consistencylevel?.toLowerCase() === 'eventual'
  const at = service.keptDays === undefined ? {} : { at: Date.parse(service.now()) }
  const asked = { version, query, eventual, ...at }
  return answerPlace(isRefusal(indexed) ? place : indexed, {
    asked,
    address,
    service,
    views,
    headers: request.headers,
    withhold: withholding(access, own),
  })
}

const post = (request: GraphRequest, { segments, options }: Address, service: Service): Answer | Refusal => {
  const { version, body } = request
  if (!request.headers['content-type']?.startsWith('application/json')) return refusals.contentType
  const { access, licence } = service
  const tenant = viewsOf(service).byId
  const gap = (): Refusal | undefined => {
    const parts = partsOf(segments)
    return permissionGap(parts, access) ?? licenceGap(parts, undefined, licence)
  }
  const outcome = readingPost({ segments, options, body, tenant, version, gap, access })
  if (isRefusal(outcome)) return outcome
  return ok({ '@odata.context': `${service.root}/${version.name}/$metadata#${outcome.context}`, value: outcome.value })
}

const prepared = ({ method }: GraphRequest, { segments }: Address, { history }: Service): Answer | undefined =>
  history.latest().fixtures.errors?.find((error) => {
    const address = readAddress(error.path)
    return (
      !isRefusal(address) &&
      error.method.toUpperCase() === method &&
      canonicalPath(address.segments) === canonicalPath(segments)
    )
  })

const jsonHeader = { 'Content-Type': 'application/json' }

/** The caller's own account under the name `me`. */
const withoutMe = (address: Address, { access }: Service): Address | Refusal => {
  const [first, ...rest] = address.segments
  if (first?.name !== 'me') return address
  if (!access.delegated) return refusals.delegatedOnly
  return { ...address, segments: [{ name: 'users' }, { name: access.delegated.userId }, ...rest] }
}

const outcomeOf = (request: GraphRequest, address: Address, service: Service): Answer | Refusal => {
  if (request.method === 'GET') return get(request, address, service)
  return request.method === 'POST' ? post(request, address, service) : refusals.method
}

/** Answers one request: what a test asked to fail, a prepared error, the quota, then data or Graph's refusal. */
export const read = (request: GraphRequest, service: Service, trace: Trace): Answer => {
  const written = readAddress(request.url)
  const address = isRefusal(written) ? written : withoutMe(written, service)
  if (isRefusal(address)) return refuse(address, trace)
  const parts = partsOf(address.segments)
  const bucket = bucketOf(parts, address.options)
  const cost = bucket === 'directory' ? resourceUnits(parts, address.options) : 1
  const { headers, refused } = service.meter.charge(bucket, cost)
  const told = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, ...headers } })
  const failure = service.faults.take(request.method, parts)
  if (failure) return failed(failure, trace)
  const error = prepared(request, address, service)
  if (error) return { ...error, headers: { ...jsonHeader, ...error.headers } }
  if (refused) return told(refuse(bucket === 'reports' ? refusals.throttledReports : refusals.throttled, trace))
  const outcome = outcomeOf(request, address, service)
  return told(isRefusal(outcome) ? refuse(outcome, trace) : outcome)
}
