import { createAsker } from '../../src/graph/asker.ts'
import { readingClient } from '../../src/graph/client.ts'
import { permissionsOf } from '../../src/graph/permissions-of.ts'
import { readers } from '../../src/graph/readers.ts'
import type { FactName } from '../../src/model/facts.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'
import { holding, samples } from './samples.ts'

let tell: Tell
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
})
beforeEach(() => {
  graph.asked.length = 0
  graph.requests.length = 0
})
afterAll(() => graph.close())

const now = '2026-02-02T00:00:00Z'
const read = async (fact: FactName): Promise<unknown> => {
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000 })
  const answer = await readers[fact].read(createAsker({ client }), { userId: 'u1', appId: 'a1' }, now)
  return answer.ok ? answer.body : answer
}

const values: readonly (readonly [FactName, unknown])[] = [
  [
    'account',
    {
      ...samples.account.one,
      onPremisesSyncEnabled: false,
      licenseAssignmentStates: [{ skuId: 's1', state: 'Active', error: 'None' }],
    },
  ],
  ['licenses', [samples.licenses.one]],
  ['authenticationMethods', [{ kind: 'phone', phoneEnding: '78' }]],
  ['devices', [{ ...samples.devices.one, isCompliant: false }]],
  ['userAppAssignments', [samples.userAppAssignments.one]],
  ['app', { is: 'in-tenant', ...samples.app.one }],
  ['appAssignments', [samples.appAssignments.one]],
  ['appOwners', [samples.appOwners.one]],
  [
    'subscribedSkus',
    [
      {
        skuId: 's1',
        skuPartNumber: 'SPE_E3',
        capabilityStatus: 'Enabled',
        seats: 253,
        consumedUnits: 231,
        servicePlanIds: ['p1'],
      },
    ],
  ],
  ['licensingGroups', [{ id: 'g1', displayName: 'LIC-E3', skuIds: ['s1'], isDynamic: false }]],
  ['securityDefaults', { isEnabled: false }],
  ['appNames', [samples.appNames.one]],
]

test.each(values)('%s', async (fact, value) => {
  tell = holding(fact)
  expect(await read(fact)).toEqual(value)
})

test.each(Object.keys(samples) as FactName[])('%s is asked where Graph keeps it', async (fact) => {
  tell = holding(fact)
  await read(fact)
  const [products = [], own = []] = [true, false].map((isProducts) =>
    graph.asked.filter(({ path }) => (path === '/subscribedSkus' && fact === 'licensingGroups') === isProducts),
  )
  expect(own.map(({ path }) => path.startsWith(samples[fact].path))).not.toContain(false)
  expect(own.length).toBeGreaterThan(0)
  expect(products).toHaveLength(fact === 'licensingGroups' ? 1 : 0)
})

test('groups are direct when memberOf has them, in one batch with the header for advanced queries', async () => {
  const group = (id: string, groupTypes: string[] = []): unknown => ({ id, displayName: id.toUpperCase(), groupTypes })
  tell = ({ path }) =>
    path.includes('transitiveMemberOf')
      ? { body: { value: [group('parent'), group('own', ['Unified', 'DynamicMembership'])] } }
      : { body: { value: [group('own', ['Unified', 'DynamicMembership']), group('new')] } }
  expect(await read('groups')).toEqual([
    { id: 'own', displayName: 'OWN', isDynamic: true, isDirect: true },
    { id: 'new', displayName: 'NEW', isDynamic: false, isDirect: true },
    { id: 'parent', displayName: 'PARENT', isDynamic: false, isDirect: false },
  ])
  expect(graph.requests.map(({ path }) => path)).toEqual(['/$batch'])
  expect(graph.asked.map(({ headers }) => headers['ConsistencyLevel'])).toEqual(['eventual', 'eventual'])
})

test.each(['groups', 'licensingGroups', 'appOwners', 'devices'] as const)(
  '%s Graph hides is a missing permission',
  async (fact) => {
    const hidden = Object.fromEntries(Object.keys(samples[fact].one).map((member) => [member, null]))
    tell = holding(fact, { ...hidden, id: 'x' })
    expect(await read(fact)).toEqual({ ok: false, gap: 'no-permission' })
  },
)

test('licensing groups are sought by product, at most fifteen in one filter', async () => {
  const many = Array.from({ length: 16 }, (_, index) => ({ ...samples.subscribedSkus.one, skuId: `s${index}` }))
  tell = (asked) => (asked.path === '/subscribedSkus' ? { body: { value: many } } : holding('licensingGroups')(asked))
  expect(await read('licensingGroups')).toHaveLength(1)
  const clauses = graph.asked.map(({ path }) => path.split('/any(').length - 1)
  expect(clauses).toEqual([0, 15, 1])
})

test('sign-ins come newest first, a month back, never in a batch', async () => {
  const event = (id: string, createdDateTime: string): unknown => ({ ...samples.signIns.one, id, createdDateTime })
  tell = () => ({
    body: {
      value: [
        event('old', '2026-02-01T09:00:00Z'),
        event('new', '2026-02-01T10:00:00.5Z'),
        event('mid', '2026-02-01T10:00:00Z'),
      ],
      '@odata.nextLink': `${graph.url}/v1.0/auditLogs/signIns?$skiptoken=2`,
    },
  })
  const found = (await read('signIns')) as { id: string }[]
  expect(found.map(({ id }) => id)).toEqual(['new', 'mid', 'old'])
  expect(graph.requests.map(({ path }) => path)).toEqual([
    "/auditLogs/signIns?$filter=userId eq 'u1' and createdDateTime ge 2026-01-03T00:00:00Z&$top=100",
  ])
})

test.each([
  ['left out', undefined, undefined],
  ['empty', [], []],
  [
    'filled',
    samples.signIns.one['appliedConditionalAccessPolicies'],
    [{ id: 'ca1', displayName: 'CA1', result: 'failure', enforcedGrantControls: ['RequireCompliantDevice'] }],
  ],
])('policies of a sign-in %s', async (_, appliedConditionalAccessPolicies, appliedPolicies) => {
  tell = () => ({ body: { value: [{ ...samples.signIns.one, appliedConditionalAccessPolicies }] } })
  expect(await read('signIns')).toMatchObject([
    { appliedPolicies, device: { deviceId: '', isCompliant: false }, errorCode: 53000, location: { city: 'Utrecht' } },
  ])
})

test.each([
  ['password', 'password'],
  ['microsoftAuthenticator', 'microsoftAuthenticator'],
  ['windowsHelloForBusiness', 'windowsHelloForBusiness'],
  ['external', 'external'],
  ['qrCodePin', 'other'],
  ['toString', 'other'],
])('a method of type %s is %s', async (type, kind) => {
  tell = () => ({ body: { value: [{ '@odata.type': `#microsoft.graph.${type}AuthenticationMethod` }] } })
  expect(await read('authenticationMethods')).toEqual([{ kind }])
})

test('an app fact without an app is a bug', async () => {
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo' })
  await expect(readers.app.read(createAsker({ client }), { userId: 'u1' }, now)).rejects.toThrow('without an app')
})

test('permissions are listed once each, reading only', () => {
  expect(permissionsOf(['app', 'appNames', 'account'])).toEqual(['Application.Read.All', 'User.Read.All'])
  expect(permissionsOf(Object.keys(readers) as FactName[]).filter((name) => !name.endsWith('.Read.All'))).toEqual([])
})
