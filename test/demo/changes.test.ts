import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { advanced, ask, codeOf, send, valueOf } from './ask.ts'
import { ids } from './tenant.ts'
import { wide } from './wide-tenant.ts'

let seconds = 0
const now = () => new Date(Date.parse('2026-02-19T10:00:00Z') + seconds * 1000).toISOString()

let graph: DemoGraph
beforeEach(async () => {
  graph = await startDemoGraph(wide, { now, indexDelayMs: 60_000 })
})
afterEach(() => graph.close())

const newId = '00000000-0000-4000-8000-00000000c0de'
const names = async (path: string, headers = {}) =>
  valueOf(await ask(graph, path, headers)).map((row) => row.displayName ?? row.id)

test('a new user is read by id at once, found by lists and searches later', async () => {
  graph.change({ in: 'users', id: newId, to: { displayName: 'Carla', userPrincipalName: 'carla@contoso.com' } })
  const search = '/v1.0/users?$search="displayName:carla"'
  const filter = "/v1.0/users?$filter=displayName eq 'Carla'"
  expect((await ask(graph, `/v1.0/users/${newId}`)).body.displayName).toBe('Carla')
  expect(await names(`/v1.0/users/${newId}/memberOf`)).toEqual([])
  expect([await names(search, advanced), await names(filter)]).toEqual([[], []])
  seconds += 61
  expect([await names(search, advanced), await names(filter)]).toEqual([['Carla'], ['Carla']])
})

test('a changed and a removed user: by id now, in lists as they were', async () => {
  graph.change({ in: 'users', id: ids.anna, to: { displayName: 'Anna Visser' } })
  graph.change({ in: 'users', id: ids.bob, to: null })
  expect((await ask(graph, `/v1.0/users/${ids.anna}`)).body.displayName).toBe('Anna Visser')
  expect((await ask(graph, `/v1.0/users/${ids.bob}`)).status).toBe(404)
  expect(await names('/v1.0/users')).toEqual(['Anna de Vries', "Bob O'Brien", 'Gast Adatum'])
  seconds += 61
  expect(await names('/v1.0/users')).toEqual(['Anna Visser', 'Gast Adatum'])
})

test('memberships and policies change too, over HTTP alike', async () => {
  await send(graph, '/__demo/change', { in: 'groupMembers', id: ids.finance, to: [ids.anna, ids.bob] })
  graph.change({ in: 'identitySecurityDefaultsEnforcementPolicy', id: '', to: { isEnabled: true } })
  seconds += 61
  expect(await names(`/v1.0/groups/${ids.finance}/members`)).toEqual(['Anna de Vries', "Bob O'Brien"])
  const { body } = await ask(graph, '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy')
  expect(body.isEnabled).toBe(true)
})

test('a change that makes no sense is refused', () => {
  expect(() => graph.change({ in: 'groupMembers', id: 'x', to: [1] })).toThrow("'groupMembers' must be")
})

const walk = async (start: string, headers = {}) => {
  const rows: unknown[] = []
  let path = start
  for (let pages = 1; pages < 9; pages += 1) {
    const reply = await ask(graph, path, headers)
    rows.push(...valueOf(reply).map((row) => row.displayName ?? row))
    const [next, delta] = [reply.body['@odata.nextLink'], reply.body['@odata.deltaLink']]
    if (typeof delta === 'string') return { rows, pages, link: delta.replace(graph.url, '') }
    path = typeof next === 'string' ? next.replace(graph.url, '') : ''
  }
  throw new Error('no end')
}

test('delta gives everything once in pages, then what changed since', async () => {
  const first = await walk('/v1.0/users/delta?$select=displayName', { Prefer: 'odata.maxpagesize=2' })
  expect([first.pages, first.rows]).toEqual([2, ['Anna de Vries', "Bob O'Brien", 'Gast Adatum']])
  expect((await walk(first.link)).rows).toEqual([])
  graph.change({ in: 'users', id: ids.anna, to: { displayName: 'Anna Visser' } })
  graph.change({ in: 'users', id: ids.bob, to: null })
  expect((await walk(first.link)).rows).toEqual([])
  seconds += 61
  const second = await walk(first.link)
  expect(second.rows).toEqual(['Anna Visser', { id: ids.bob, '@removed': { reason: 'changed' } }])
  expect((await walk(second.link)).rows).toEqual([])
})

test('delta remembers the selection and can start from now', async () => {
  const { link } = await walk('/v1.0/servicePrincipals/delta?$select=appId&$deltatoken=latest')
  graph.change({ in: 'servicePrincipals', id: ids.expense, to: { displayName: 'Expenses' } })
  seconds += 61
  expect((await walk(link)).rows).toEqual([{ id: ids.expense, appId: ids.expenseApp }])
})

test.each([
  ['/v1.0/users/delta?$deltatoken=forged', 'Directory_InvalidDeltaToken'],
  ['/v1.0/users/delta?$select=shoeSize', 'BadRequest'],
  ['/v1.0/groups/delta?$search="displayName:x"', 'BadRequest'],
  ['/v1.0/servicePrincipals/delta?$top=5', 'BadRequest'],
  ['/v1.0/subscribedSkus/delta', 'BadRequest'],
  ['/v1.0/identity/conditionalAccess/policies/delta', 'BadRequest'],
  [`/v1.0/groups/${ids.finance}/members/delta`, 'BadRequest'],
])('delta refuses %s', async (path, code) => {
  const reply = await ask(graph, path)
  expect([reply.status, codeOf(reply)]).toEqual([400, code])
})
