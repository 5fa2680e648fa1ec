import { isRow } from '../../src/demo/fixtures.ts'
import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { advanced, ask, codeOf, send, valueOf } from './ask.ts'
import { fixtures, ids } from './tenant.ts'

let graph: DemoGraph
beforeAll(async () => {
  graph = await startDemoGraph(fixtures, { now: () => '2026-02-19T10:00:00Z' })
})
afterAll(() => graph.close())

const anna = `/v1.0/users/${ids.anna}`

test('a user comes with the default set only, empty properties as null or []', async () => {
  const { body } = await ask(graph, anna)
  expect(body).toMatchObject({ displayName: 'Anna de Vries', jobTitle: null, businessPhones: [] })
  expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['accountEnabled']))
  expect(body).not.toHaveProperty('department')
  expect(body).not.toHaveProperty('assignedLicenses')
})

test('$select sends exactly what it names', async () => {
  const { body } = await ask(graph, `${anna}?$select=accountEnabled,licenseAssignmentStates,onPremisesSyncEnabled`)
  expect(body).toEqual({
    '@odata.context': `${graph.url}/v1.0/$metadata#users/${ids.anna}(accountEnabled,licenseAssignmentStates,onPremisesSyncEnabled)/$entity`,
    accountEnabled: true,
    licenseAssignmentStates: [],
    onPremisesSyncEnabled: null,
  })
})

test('a mixed collection says the type of each object, a cast one does not', async () => {
  const mixed = await ask(graph, `/v1.0/groups/${ids.everyone}/members?$select=displayName`)
  expect(valueOf(mixed)).toEqual([
    { '@odata.type': '#microsoft.graph.group', displayName: 'SG-Staff' },
    { '@odata.type': '#microsoft.graph.user', displayName: "Bob O'Brien" },
  ])
  const cast = `/v1.0/groups/${ids.everyone}/members/microsoft.graph.user?$select=displayName&$count=true`
  expect(valueOf(await ask(graph, cast, advanced))).toEqual([{ displayName: "Bob O'Brien" }])
})

test('a beta property of a fixture stays hidden on v1.0', async () => {
  const row = { ...fixtures.signIns?.[0], id: 'x', authenticationRequirement: 'multiFactorAuthentication' }
  const other = await startDemoGraph({ signIns: [row] })
  const [v1, beta] = [await ask(other, '/v1.0/auditLogs/signIns'), await ask(other, '/beta/auditLogs/signIns')]
  await other.close()
  expect(valueOf(v1)[0]).not.toHaveProperty('authenticationRequirement')
  expect(valueOf(beta)[0]).toHaveProperty('authenticationRequirement', 'multiFactorAuthentication')
})

test('pages link on until the end and count the whole', async () => {
  const names: unknown[] = []
  let next = '/v1.0/users?$top=2&$count=true&$select=displayName'
  let pages = 0
  while (next !== '' && pages < 5) {
    const { body, ...reply } = await ask(graph, next, advanced)
    expect(body['@odata.count']).toBe(3)
    names.push(...valueOf({ ...reply, body }).map((row) => row.displayName))
    const link = body['@odata.nextLink']
    next = typeof link === 'string' ? link.replace(graph.url, '') : ''
    pages += 1
  }
  expect([pages, names]).toEqual([2, ['Anna de Vries', "Bob O'Brien", 'Gast Adatum']])
})

test('a page holds 100 objects unless asked otherwise, sign-ins 1000', async () => {
  const groups = Array.from({ length: 101 }, (_, at) => ({ id: String(at), displayName: `G${at}` }))
  const signIns = groups.concat(groups.flatMap((group) => Array.from({ length: 10 }, () => group)))
  const big = await startDemoGraph({ groups, signIns })
  const sizes = [
    await ask(big, '/v1.0/groups'),
    await ask(big, '/v1.0/groups?$top=999'),
    await ask(big, '/v1.0/auditLogs/signIns'),
  ].map((reply) => valueOf(reply).length)
  await big.close()
  expect(sizes).toEqual([100, 101, 1000])
})

test('$count as a path is a bare number', async () => {
  const response = await fetch(`${graph.url}/v1.0/users/$count`, {
    headers: { Authorization: 'Bearer demo', ...advanced },
  })
  expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/plain', '3'])
})

test('a refusal has the error shape and the ids of Graph', async () => {
  const reply = await ask(graph, '/v1.0/users/nobody', { 'client-request-id': 'mine' })
  expect(reply.body).toEqual({
    error: {
      code: 'Request_ResourceNotFound',
      message: "Resource 'nobody' does not exist or one of its queried reference-property objects are not present.",
      innerError: {
        date: '2026-02-19T10:00:00',
        'request-id': reply.headers.get('request-id'),
        'client-request-id': 'mine',
      },
    },
  })
  expect(reply.headers.get('client-request-id')).toBe('mine')
})

test('data comes with the headers and the context of Graph', async () => {
  const { headers, body } = await ask(graph, '/v1.0/groups?$select=id')
  expect(headers.get('content-type')).toMatch(/^application\/json;odata\.metadata=minimal/)
  expect(headers.get('request-id')).toMatch(/^[\da-f-]{36}$/)
  expect(body['@odata.context']).toBe(`${graph.url}/v1.0/$metadata#groups(id)`)
})

test.each([[undefined], ['Bearer other'], ['demo']])('the authorization %s is refused', async (authorization) => {
  const headers = authorization === undefined ? {} : { Authorization: authorization }
  const response = await fetch(`${graph.url}/v1.0/users`, { headers })
  const body: unknown = await response.json()
  expect(response.status).toBe(401)
  expect(isRow(body) && codeOf({ status: 401, headers: response.headers, body })).toBe('InvalidAuthenticationToken')
})

test.each([
  ['/v1.0/groups/throttled@contoso.com', 429],
  ['/v1.0/groups/Throttled%40contoso.com?$select=id', 429],
  ["/v1.0/groups('throttled@contoso.com')", 429],
  ['/v1.0/identityProtection/riskDetections?$top=1', 403],
  ['/beta/IDENTITYPROTECTION/riskDetections', 403],
  ['/v1.0/identityProtection/riskyUsers', 200],
])('a prepared error stands in for %s: %i', async (path, status) => {
  expect((await ask(graph, path)).status).toBe(status)
})

test('a prepared error is for its method only', async () => {
  const statuses = [await ask(graph, anna), await send(graph, anna, {}, 'PATCH'), await send(graph, anna, {}, 'DELETE')]
  expect(statuses.map(({ status }) => status)).toEqual([200, 403, 405])
})

test('a prepared error keeps its headers and body', async () => {
  const { headers, body } = await ask(graph, '/v1.0/groups/throttled@contoso.com')
  expect([headers.get('retry-after'), body]).toEqual(['120', fixtures.errors?.[1]?.body])
})

test('unreadable JSON and a missing Content-Type are refused', async () => {
  const url = `${graph.url}/v1.0/directoryObjects/getByIds`
  const ask1 = (body: string, type: string) =>
    fetch(url, { method: 'POST', headers: { Authorization: 'Bearer demo', 'Content-Type': type }, body })
  const statuses = [await ask1('{', 'application/json'), await ask1('{"ids":["a"]}', 'text/plain')]
  expect(statuses.map(({ status }) => status)).toEqual([400, 400])
})
