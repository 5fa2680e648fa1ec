import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { isRow } from '../../src/demo/fixtures.ts'
import { ask, codeOf, send, statusesOf } from './ask.ts'
import { ids } from './tenant.ts'
import { wide } from './wide-tenant.ts'

let seconds = 0
const now = () => new Date(Date.parse('2026-02-19T10:00:00Z') + seconds * 1000).toISOString()

let graph: DemoGraph
beforeAll(async () => {
  graph = await startDemoGraph(wide, { now, throttle: true })
})
beforeEach(() => graph.reset())
afterAll(() => graph.close())

const anna = `/v1.0/users/${ids.anna}`
const signIns = '/v1.0/auditLogs/signIns?$top=1'
const policies = '/v1.0/identity/conditionalAccess/policies'

const statuses = async (paths: readonly string[]) => {
  const found: number[] = []
  for (const path of paths) found.push((await ask(graph, path)).status)
  return found
}
const times = (count: number, path: string) => Array.from({ length: count }, () => path)

test('reports answer five times in ten seconds and say when to come back', async () => {
  expect(await statuses(times(5, signIns))).toEqual([200, 200, 200, 200, 200])
  seconds += 4
  const refused = await ask(graph, '/v1.0/auditLogs/directoryAudits')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '6'])
  expect(codeOf(refused)).toBe('UnknownError')
  seconds += 5
  expect(await statuses([signIns])).toEqual([429])
  seconds += 11
  expect(await statuses([signIns])).toEqual([200])
})

test.each([
  ['the audits', '/v1.0/auditLogs/directoryAudits'],
  ['the registration report', '/v1.0/reports/authenticationMethods/userRegistrationDetails'],
  ['the sign-in activity of a user', `${anna}?$select=signInActivity`],
  ['the methods of a user', `${anna}/authentication/methods`],
])('%s spend the quota of the reports', async (_, path) => {
  expect(await statuses([...times(4, signIns), path, signIns])).toEqual([200, 200, 200, 200, 200, 429])
})

test.each([
  ['/v1.0/identity/conditionalAccess/namedLocations'],
  ['/v1.0/identityProtection/riskDetections'],
  ['/v1.0/identityProtection/riskyUsers'],
  [`${policies}/unknown`],
])('Conditional Access and %s share one request a second, without Retry-After', async (path) => {
  expect(await statuses([policies])).toEqual([200])
  const refused = await ask(graph, path)
  expect([refused.status, codeOf(refused), refused.headers.get('retry-after')]).toEqual([429, 'TooManyRequests', null])
  seconds += 2
  expect((await ask(graph, path)).status).not.toBe(429)
})

test('authentication strengths are no part of that second', async () => {
  expect(await statuses([policies, '/v1.0/policies/authenticationStrengthPolicies'])).toEqual([200, 200])
})

test.each([
  [anna, 1],
  ['/v1.0/users', 2],
  ['/v1.0/users?$select=id', 1],
  ['/v1.0/users?$select=id&$top=5', 1],
  ['/v1.0/users?$expand=memberOf', 3],
  [`${anna}/memberOf`, 2],
  [`${anna}/memberOf?$select=id&$top=999`, 1],
  [`/v1.0/groups/${ids.finance}/members`, 3],
  [`/v1.0/groups/${ids.finance}/transitiveMembers`, 5],
  ['/v1.0/subscribedSkus', 3],
  [`/v1.0/servicePrincipals(appId='${ids.expenseApp}')/oauth2PermissionGrants`, 2],
])('%s costs %i resource units', async (path, units) => {
  const { headers } = await ask(graph, path)
  expect([headers.get('x-ms-resource-unit'), graph.counts().directory]).toEqual([String(units), units])
})

test('the directory has 3500 units for a small tenant and says when they run low', async () => {
  const ask100 = Array.from({ length: 20 }, (_, id) => ({
    id: String(id),
    method: 'GET',
    url: `/groups/${ids.finance}/transitiveMembers`,
  }))
  for (let batch = 0; batch < 28; batch += 1) await send(graph, '/v1.0/$batch', { requests: ask100 })
  const low = await ask(graph, anna)
  expect([low.status, low.headers.get('x-ms-throttle-limit-percentage')]).toEqual([200, '0.8'])
  for (let batch = 0; batch < 7; batch += 1) await send(graph, '/v1.0/$batch', { requests: ask100 })
  const refused = await ask(graph, anna)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10'])
  seconds += 11
  expect(await statuses([anna])).toEqual([200])
})

test('inside a batch each part is throttled for itself, with its own Retry-After', async () => {
  const requests = Array.from({ length: 6 }, (_, id) => ({ id: String(id), method: 'GET', url: '/auditLogs/signIns' }))
  const reply = await send(graph, '/v1.0/$batch', {
    requests: [...requests, { id: 'u', method: 'GET', url: '/users' }],
  })
  expect(statusesOf(reply)).toEqual({ 0: 200, 1: 200, 2: 200, 3: 200, 4: 200, 5: 429, u: 200 })
  const parts = Array.isArray(reply.body.responses) ? reply.body.responses.filter(isRow) : []
  expect(parts.find(({ id }) => id === '5')?.headers).toMatchObject({ 'Retry-After': '10' })
})

test('requests are counted by quota, with throttling or without', async () => {
  const free = await startDemoGraph(wide)
  for (const path of [...times(7, signIns), policies, policies, '/v1.0/admin/serviceAnnouncement/issues', anna])
    expect((await ask(free, path)).status).toBe(200)
  await ask(free, `${anna}/managedDevices`)
  await ask(free, `${anna}/authentication/methods`)
  const counts = free.counts()
  await free.close()
  expect(counts).toEqual({ directory: 1, reports: 7, protection: 2, service: 1, intune: 1, authenticationMethods: 1 })
})
