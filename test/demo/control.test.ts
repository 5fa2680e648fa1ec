import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { ask, codeOf, send, statusesOf } from './ask.ts'
import { ids } from './tenant.ts'
import { wide } from './wide-tenant.ts'

let graph: DemoGraph
beforeAll(async () => {
  graph = await startDemoGraph(wide)
})
beforeEach(() => graph.reset())
afterAll(() => graph.close())

const anna = `/v1.0/users/${ids.anna}`
const statuses = async (...paths: readonly string[]) => {
  const found: number[] = []
  for (const path of paths) found.push((await ask(graph, path)).status)
  return found
}
const raw = (path: string, signal?: AbortSignal) =>
  fetch(graph.url + path, { headers: { Authorization: 'Bearer demo' }, ...(signal && { signal }) })

test('the next request of a path fails, then it answers again', async () => {
  graph.failNext({ path: `/users/${ids.anna}` })
  expect(await statuses(`${anna}/memberOf`, anna, anna)).toEqual([200, 503, 200])
})

test('so many requests fail, with the status, headers and body asked for', async () => {
  const body = { error: { code: 'Teapot' } }
  graph.failNext({ path: '/auditLogs/**', times: 2, status: 429, headers: { 'Retry-After': '3' }, body })
  const first = await ask(graph, '/v1.0/auditLogs/signIns')
  expect([first.status, first.headers.get('retry-after'), first.body]).toEqual([429, '3', body])
  expect(await statuses('/v1.0/groups', `/v1.0/auditLogs/signIns/${ids.failed}`, '/v1.0/auditLogs/signIns')).toEqual([
    200, 429, 200,
  ])
})

test.each([
  ['/users/{id}', anna, 503],
  ['/USERS/{id}', anna, 503],
  ['/users/{id}', `/v1.0/users('${ids.bob}')`, 503],
  ['/users/{id}', '/v1.0/users', 200],
  ['/users/{id}', `${anna}/memberOf`, 200],
  ['/users/**', `${anna}/memberOf`, 503],
  ['/servicePrincipals/{key}', `/v1.0/servicePrincipals(appId='${ids.expenseApp}')`, 503],
])('a failure of %s meets %s with %i', async (path, asked, status) => {
  graph.failNext({ path })
  expect(await statuses(asked)).toEqual([status])
})

test('a failure can be for one method only', async () => {
  const path = `/users/${ids.anna}/checkMemberGroups`
  graph.failNext({ path, method: 'POST', status: 504 })
  expect((await send(graph, `/v1.0${path}`, { groupIds: [ids.staff] })).status).toBe(504)
})

test('a part of a batch fails alone, or the batch as a whole', async () => {
  const requests = ['/users', '/groups'].map((url, id) => ({ id: String(id), method: 'GET', url }))
  graph.failNext({ path: '/groups', status: 500 })
  expect(statusesOf(await send(graph, '/v1.0/$batch', { requests }))).toEqual({ 0: 200, 1: 500 })
  graph.failNext({ path: '/$batch', status: 502 })
  expect((await send(graph, '/v1.0/$batch', { requests })).status).toBe(502)
})

test('an answer can be garbage, or a page of something else', async () => {
  graph.failNext({ path: '/groups', spoil: 'garbage', status: 200 })
  const garbage = await raw('/v1.0/groups')
  await expect(garbage.json()).rejects.toThrow(/./)
  graph.failNext({ path: '/groups', spoil: 'wrong-type', status: 200 })
  const page = await raw('/v1.0/groups')
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html'])
})

test('an answer can break off, never come, or be very big', async () => {
  graph.failNext({ path: '/groups', spoil: 'cut', status: 200 })
  await expect(raw('/v1.0/groups').then((response) => response.text())).rejects.toThrow(/./)
  graph.failNext({ path: '/groups', spoil: 'hang' })
  await expect(raw('/v1.0/groups', AbortSignal.timeout(60))).rejects.toThrow(/timeout/)
  graph.failNext({ path: '/groups', spoil: 'huge', status: 200 })
  const big = await raw('/v1.0/groups')
  expect((await big.arrayBuffer()).byteLength).toBeGreaterThan(30_000_000)
})

test('the same is done over HTTP, uncounted', async () => {
  await send(graph, '/__demo/fail', { path: '/groups', times: 1, status: 418, body: { tea: true } })
  expect(await statuses('/v1.0/groups', '/v1.0/groups')).toEqual([418, 200])
  const { body } = await send(graph, '/__demo/seen', {})
  expect(body.requests).toEqual([
    { method: 'GET', path: '/v1.0/groups', status: 418, inBatch: false },
    { method: 'GET', path: '/v1.0/groups', status: 200, inBatch: false },
  ])
  expect(body.counts).toMatchObject({ directory: 2, reports: 0 })
  await send(graph, '/__demo/reset', {})
  expect([graph.requests(), graph.counts().directory]).toEqual([[], 0])
})

test('reset forgets failures to come', async () => {
  graph.failNext({ path: '/groups', times: 99 })
  graph.reset()
  expect(await statuses('/v1.0/groups')).toEqual([200])
})

test.each([
  ['fail', {}],
  ['fail', { path: '/groups', spoil: 'gently' }],
  ['change', { in: 'people', id: 'x', to: {} }],
  ['change', { in: 'groupMembers', id: 'x', to: 'all' }],
  ['dance', {}],
])('the command %s with %j is refused', async (command, body) => {
  const reply = await send(graph, `/__demo/${command}`, body)
  expect([reply.status, codeOf(reply)]).toEqual([400, 'Request_BadRequest'])
})

test('a command without the token is refused', async () => {
  const response = await fetch(`${graph.url}/__demo/reset`, { method: 'POST', body: '{}' })
  expect(response.status).toBe(401)
})

test('latency is by path, and a batch takes as long as its slowest part', async () => {
  const slow = await startDemoGraph(wide, { latency: { default: 1, '/auditLogs': 150, '/users/{id}/memberOf': 80 } })
  const timed = async (use: () => Promise<unknown>) => {
    const started = performance.now()
    await use()
    return performance.now() - started
  }
  const get = (id: string, url: string) => ({ id, method: 'GET', url })
  const plain = await timed(() => ask(slow, anna))
  const member = await timed(() => ask(slow, `${anna}/memberOf`))
  const log = await timed(() => ask(slow, '/v1.0/auditLogs/signIns'))
  const requests = [get('1', '/groups'), get('2', '/auditLogs/signIns'), get('3', '/users')]
  const batch = await timed(() => send(slow, '/v1.0/$batch', { requests }))
  await slow.close()
  expect(plain).toBeLessThan(75)
  expect(member).toBeGreaterThanOrEqual(75)
  expect(log).toBeGreaterThanOrEqual(145)
  expect(batch).toBeGreaterThanOrEqual(145)
  expect(batch).toBeLessThan(290)
})
