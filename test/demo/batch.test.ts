import { isRow, textIn } from '../../src/demo/fixtures.ts'
import type { Json, Row } from '../../src/demo/fixtures.ts'
import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { ask, codeOf, send } from './ask.ts'
import { fixtures, ids } from './tenant.ts'

const latencyMs = 120

let graph: DemoGraph
let slow: DemoGraph
beforeAll(async () => {
  graph = await startDemoGraph(fixtures)
  slow = await startDemoGraph(fixtures, { latencyMs })
})
beforeEach(() => graph.reset())
afterAll(() => Promise.all([graph.close(), slow.close()]))

const get = (id: string, url: string, more: Row = {}): Row => ({ id, method: 'GET', url, ...more })

const batch = async (requests: readonly Json[], root = 'v1.0') => {
  const reply = await send(graph, `/${root}/$batch`, { requests })
  const responses = Array.isArray(reply.body.responses) ? reply.body.responses.filter(isRow) : []
  return {
    reply,
    responses,
    statuses: Object.fromEntries(responses.map((response) => [textIn(response, 'id'), response.status])),
  }
}

test('each request has its own status, headers and body, in another order than asked', async () => {
  const { reply, responses, statuses } = await batch([
    get('1', `/users/${ids.anna}`),
    get('2', '/users/nobody'),
    get('3', "users?$filter=displayName eq 'Anna de Vries'"),
    get('4', '/groups/throttled@contoso.com'),
    get('5', '/users/gast_adatum.com#EXT#@contoso.onmicrosoft.com'),
  ])
  expect(reply.status).toBe(200)
  expect(statuses).toEqual({ 1: 200, 2: 404, 3: 200, 4: 429, 5: 404 })
  expect(responses.map(({ id }) => id)).not.toEqual(['1', '2', '3', '4', '5'])
  expect(responses.find(({ id }) => id === '4')?.headers).toMatchObject({ 'Retry-After': '120' })
  expect(responses.find(({ id }) => id === '1')?.body).toMatchObject({ displayName: 'Anna de Vries' })
})

test('headers count per request, not those of the batch', async () => {
  const search = '/users?$search="displayName:anna"'
  const { statuses } = await batch([get('a', search, { headers: { ConsistencyLevel: 'eventual' } }), get('b', search)])
  expect(statuses).toEqual({ a: 200, b: 400 })
})

test('the reading POSTs work inside a batch, with a Content-Type only', async () => {
  const check = { method: 'POST', url: `/users/${ids.anna}/checkMemberGroups`, body: { groupIds: [ids.staff] } }
  const { statuses } = await batch([
    { id: 'typed', ...check, headers: { 'Content-Type': 'application/json' } },
    { id: 'bare', ...check },
    { id: 'write', method: 'PATCH', url: `/groups/${ids.staff}` },
  ])
  expect(statuses).toEqual({ typed: 200, bare: 400, write: 405 })
})

test('what depends on a failure fails with 424', async () => {
  const { statuses } = await batch([
    get('1', '/users/nobody'),
    get('2', '/groups', { dependsOn: ['1'] }),
    get('3', '/groups', { dependsOn: ['2'] }),
    get('4', '/groups'),
  ])
  expect(statuses).toEqual({ 1: 404, 2: 424, 3: 424, 4: 200 })
})

test('a path of the other root is unknown inside a batch, and beta batches read beta', async () => {
  const select = `/users/${ids.anna}?$select=isLicenseReconciliationNeeded`
  expect((await batch([get('1', '/beta/users'), get('2', select)])).statuses).toEqual({ 1: 400, 2: 400 })
  expect((await batch([get('1', select)], 'beta')).statuses).toEqual({ 1: 200 })
})

test.each([
  ['21 requests', Array.from({ length: 21 }, (_, at) => get(String(at), '/groups')), 'MaximumValueExceeded'],
  ['no requests', [], 'BadRequest'],
  ['an id twice', [get('1', '/groups'), get('1', '/users')], 'BadRequest'],
  ['no id', [{ method: 'GET', url: '/groups' }], 'BadRequest'],
  ['a number as id', [{ id: 1, method: 'GET', url: '/groups' }], 'BadRequest'],
  ['no method', [{ id: '1', url: '/groups' }], 'BadRequest'],
  ['an absolute url', [get('1', 'https://graph.microsoft.com/v1.0/groups')], 'BadRequest'],
  ['a dependency on nothing', [get('1', '/groups', { dependsOn: ['2'] })], 'BadRequest'],
])('a batch with %s is refused as a whole', async (_, requests, code) => {
  const { reply } = await batch(requests)
  expect([reply.status, codeOf(reply)]).toEqual([400, code])
})

test('a batch within a batch is refused', async () => {
  expect((await batch([get('1', '/$batch', { method: 'POST' })])).statuses).toEqual({ 1: 400 })
  expect(graph.requests()[0]).toEqual({ method: 'POST', path: '/v1.0/$batch', status: 400, inBatch: true })
})

test('a batch is one HTTP request, its parts are logged as parts', async () => {
  await batch([get('1', '/groups'), get('2', '/users/nobody?$select=id')])
  expect(graph.requests()).toEqual([
    { method: 'GET', path: '/v1.0/groups', status: 200, inBatch: true },
    { method: 'GET', path: '/v1.0/users/nobody?$select=id', status: 404, inBatch: true },
    { method: 'POST', path: '/v1.0/$batch', status: 200, inBatch: false },
  ])
})

test('latency is waited once per HTTP request, also for a batch of twenty', async () => {
  const started = performance.now()
  await send(slow, '/v1.0/$batch', { requests: Array.from({ length: 20 }, (_, at) => get(String(at), '/groups')) })
  const batched = performance.now() - started
  await ask(slow, '/v1.0/groups')
  const single = performance.now() - started - batched
  expect(Math.min(batched, single)).toBeGreaterThanOrEqual(latencyMs - 5)
  expect(batched).toBeLessThan(latencyMs * 4)
})
