import { createGather } from '../../src/graph/gather.ts'
import { readingClient } from '../../src/graph/client.ts'
import { createTenantCache } from '../../src/graph/tenant-cache.ts'
import { readers } from '../../src/graph/readers.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Gap, Reading } from '../../src/model/evidence.ts'
import type { FactName } from '../../src/model/facts.ts'
import type { FakeGraph, Tell, Told } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'
import { holding, samples } from './samples.ts'

const now = (): string => '2026-02-02T00:00:00Z'
const facts = Object.keys(readers) as FactName[]

let tell: Tell = () => ({})
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
})
afterAll(() => graph.close())

const learn = async (fact: FactName, deadlineMs = 10_000): Promise<Reading<unknown> | undefined> => {
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs })
  const tenantCache = createTenantCache({ client, now, log: silentLog })
  const gather = createGather({ client, tenantCache, now, log: silentLog })
  const evidence = await gather({ userId: 'u1', appId: 'a1' }, [fact])
  return evidence[fact]
}

const graphError = (code: string, message = ''): unknown => ({ error: { code, message, innerError: {} } })

const troubles: readonly (readonly [name: string, told: Told, because: Gap, retryAfterSeconds?: number])[] = [
  ['an expired token', { status: 401, body: graphError('InvalidAuthenticationToken') }, 'our-fault'],
  ['no permission', { status: 403, body: graphError('Authorization_RequestDenied') }, 'no-permission'],
  [
    'no licence by code',
    { status: 403, body: graphError('Authentication_RequestFromNonPremiumTenantOrB2CTenant') },
    'no-licence',
  ],
  [
    'no licence by words',
    { status: 403, body: graphError('Forbidden', 'Your tenant is not licensed for this feature.') },
    'no-licence',
  ],
  [
    'same code, but a scope is missing',
    { status: 403, body: graphError('Forbidden', 'required scopes are missing in the token.') },
    'no-permission',
  ],
  ['a 403 page of a proxy', { status: 403, body: '<html>' }, 'unexpected-answer'],
  [
    'no Intune',
    { status: 400, body: graphError('BadRequest', 'Request not applicable to target tenant.') },
    'no-licence',
  ],
  ['absent', { status: 404, body: graphError('Request_ResourceNotFound') }, 'not-found'],
  ['a 404 of another kind', { status: 404, body: graphError('UnknownError') }, 'unexpected-answer'],
  ['a 404 page of a proxy', { status: 404, body: '<html>' }, 'unexpected-answer'],
  [
    'an unknown segment',
    { status: 400, body: graphError('BadRequest', "Resource not found for the segment 'x'.") },
    'our-fault',
  ],
  ['a wrong method', { status: 405, body: graphError('Request_BadRequest') }, 'our-fault'],
  [
    'throttled',
    { status: 429, headers: { 'Retry-After': '17' }, body: graphError('TooManyRequests') },
    'throttled',
    17,
  ],
  ['throttled without a time', { status: 429, body: '' }, 'throttled'],
  ['down', { status: 500, body: graphError('InternalServerError') }, 'unavailable'],
  ['a gateway page', { status: 503, headers: { 'Retry-After': '5' }, body: '<html>' }, 'unavailable', 5],
  ['no answer', { line: 'silent' }, 'too-slow'],
  ['the line cut', { line: 'cut' }, 'unavailable'],
  ['an empty body', { body: '' }, 'unexpected-answer'],
  ['no content', { status: 204, body: '' }, 'unexpected-answer'],
  ['garbage', { body: 'not json' }, 'unexpected-answer'],
  ['a list instead of an object', { body: [] }, 'unexpected-answer'],
  ['a bare null', { body: null }, 'unexpected-answer'],
  ['an empty object', { body: {} }, 'unexpected-answer'],
  ['a collection of nothing', { body: { value: null } }, 'unexpected-answer'],
  ['a collection of texts', { body: { value: ['x'] } }, 'unexpected-answer'],
]

const expected = (fact: FactName, because: Gap, retryAfterSeconds?: number): unknown =>
  fact === 'app' && because === 'not-found'
    ? { known: true, value: { is: 'not-in-tenant', appId: 'a1' }, at: now() }
    : { known: false, because, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }

const rows = troubles.map(([name, answer, because, seconds]) => ({ name, answer, because, seconds }))

test.each(rows)('$name is a gap for every fact', async ({ answer, because, seconds }) => {
  tell = () => answer
  const deadlineMs = answer.line === 'silent' ? 100 : 10_000
  const learnt = await Promise.all(facts.map(async (fact) => [fact, await learn(fact, deadlineMs)] as const))
  expect(learnt).toEqual(facts.map((fact) => [fact, expected(fact, because, seconds)]))
})

test.each(facts)('%s is known from a sound answer', async (fact) => {
  tell = holding(fact)
  expect(await learn(fact)).toMatchObject({ known: true, at: now() })
})

test.each(facts.filter((fact) => !samples[fact].isSingle))('%s: none is known as none', async (fact) => {
  tell = () => ({ body: { value: [] } })
  expect(await learn(fact)).toEqual({ known: true, value: [], at: now() })
})

const members = facts.flatMap((fact) => Object.keys(samples[fact].one).map((member) => [fact, member] as const))

test.each(members)('%s with a wrong %s is unexpected', async (fact, member) => {
  tell = holding(fact, { ...samples[fact].one, [member]: 42.5 })
  expect(await learn(fact)).toEqual({ known: false, because: 'unexpected-answer' })
})

test.each(members)('%s with %s null or missing never throws and never is our fault', async (fact, member) => {
  const { [member]: _, ...rest } = samples[fact].one
  for (const one of [{ ...rest, [member]: null }, rest]) {
    tell = holding(fact, one)
    expect(await learn(fact)).not.toMatchObject({ because: 'our-fault' })
  }
})
