import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoGraph } from '../../src/demo/demo-graph.ts'
import { isRow, textIn } from '../../src/demo/fixtures.ts'
import { advanced, ask, codeOf, valueOf } from './ask.ts'
import { ids } from './tenant.ts'
import { wide } from './wide-tenant.ts'

const many = Array.from({ length: 25 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`)

let graph: DemoGraph
beforeAll(async () => {
  const users = [...(wide.users ?? []), ...many.map((id, at) => ({ id, displayName: `User ${at}` }))]
  const devices = [...(wide.devices ?? []), ...many.map((id) => ({ id: `${id.slice(0, -3)}d${id.slice(-2)}` }))]
  const registeredDevices = { [ids.bob]: devices.map((device) => textIn(device, 'id')) }
  const groupMembers = { ...wide.groupMembers, [ids.everyone]: many }
  graph = await startDemoGraph({ ...wide, users, devices, registeredDevices, groupMembers })
})
afterAll(() => graph.close())

const anna = `/v1.0/users/${ids.anna}`
const group = `/v1.0/groups/${ids.everyone}`

test.each([
  [`${anna}?$select=id&$expand=memberOf($select=displayName)`, 'memberOf', ['SG-Finance']],
  [`/v1.0/groups/${ids.finance}?$expand=owners($select=id,displayName)`, 'owners', ["Bob O'Brien"]],
  [`/v1.0/servicePrincipals/${ids.expense}?$expand=owners`, 'owners', ["Bob O'Brien"]],
])('%s sends %s along', async (path, property, expected) => {
  const { body } = await ask(graph, path)
  const sent = body[property]
  expect(Array.isArray(sent) && sent.filter(isRow).map((row) => row.displayName)).toEqual(expected)
})

test('one object is sent as an object, and a nested selection holds', async () => {
  const path = '/v1.0/roleManagement/directory/roleAssignments?$expand=roleDefinition($select=displayName)&$select=id'
  expect(valueOf(await ask(graph, path))[0]).toEqual({
    id: 'role-bob',
    roleDefinition: { displayName: 'Helpdesk Administrator' },
  })
})

test('at most twenty are sent, without a next link; devices of a user up to a hundred', async () => {
  const { body } = await ask(graph, `${group}?$expand=members`)
  expect(body.members).toHaveLength(20)
  expect(Object.keys(body).filter((name) => name.includes('nextLink'))).toEqual([])
  const devices = await ask(graph, `/v1.0/users/${ids.bob}?$expand=registeredDevices`)
  expect(devices.body.registeredDevices).toHaveLength(26)
})

test.each([
  [`${anna}?$expand=memberOf,registeredDevices`, 'Request_UnsupportedQuery'],
  [`${anna}?$expand=licenseDetails`, 'Request_UnsupportedQuery'],
  [`${anna}?$expand=transitiveMemberOf`, 'Request_UnsupportedQuery'],
  [`${anna}?$expand=authentication`, 'Request_UnsupportedQuery'],
  [`${anna}?$expand=*`, 'BadRequest'],
  [`${anna}?$expand=shoes`, 'BadRequest'],
  [`${anna}?$expand=memberOf($select=shoeSize)`, 'BadRequest'],
  [`${anna}?$expand=memberOf($filter=id eq 'x')`, 'BadRequest'],
  ['/v1.0/subscribedSkus?$expand=anything', 'BadRequest'],
  ['/v1.0/auditLogs/signIns?$expand=user', 'BadRequest'],
  ['/v1.0/users?$expand=memberOf&$count=true', 'Request_UnsupportedQuery'],
  ['/v1.0/users?$expand=memberOf&$search="displayName:anna"', 'Request_UnsupportedQuery'],
  ['/v1.0/users?$expand=memberOf&$filter=accountEnabled ne true&$count=true', 'Request_UnsupportedQuery'],
])('Graph refuses %s with %s', async (path, code) => {
  const reply = await ask(graph, path, advanced)
  expect([reply.status, codeOf(reply)]).toEqual([400, code])
})
