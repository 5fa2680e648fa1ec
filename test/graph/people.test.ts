import { readingClient } from '../../src/graph/asking/client.ts'
import { createFindPeople } from '../../src/graph/people/find-people.ts'
import { createRoleOf } from '../../src/graph/people/role-of.ts'
import type { Log } from '../../src/log/log.ts'
import { silentLog } from '../../src/log/log.ts'
import type { World } from '../../src/model/world.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'

let tell: Tell
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
})
beforeEach(() => {
  graph.requests.length = 0
  tell = () => ({ body: { value: [] } })
})
afterAll(() => graph.close())

const clock = { now: '2026-02-02T00:00:00Z' }
const now = (): string => clock.now
const client = (): ReturnType<typeof readingClient> =>
  readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000 })
const find = (): World['findPeople'] => createFindPeople({ client: client(), now, log: silentLog })
const person = (displayName: string): object => ({
  id: displayName,
  displayName,
  userPrincipalName: `${displayName}@contoso.com`,
})

const found = { ...person('Jan'), match: 'exact' }

test('an address is sought as sign-in name, mail and alias, with its quotes doubled, in one request', async () => {
  tell = () => ({ body: { value: [person('Jan')] } })
  expect(await find()({ is: 'address', address: "o'neil@contoso.com", sure: true })).toEqual({
    known: true,
    value: [found],
    at: now(),
  })
  expect(graph.requests.map(({ path }) => path)).toEqual([
    "/users?$filter=userPrincipalName eq 'o''neil@contoso.com' or mail eq 'o''neil@contoso.com'" +
      " or proxyAddresses/any(p:p eq 'smtp:o''neil@contoso.com') or proxyAddresses/any(p:p eq 'SMTP:o''neil@contoso.com')" +
      '&$select=id,displayName,userPrincipalName&$top=5',
  ])
})

test('a name is searched by words with the header it needs; the exact one comes first', async () => {
  tell = () => ({ body: { value: [person('Jan de Boer'), person('Jan')] } })
  const people = await find()({ is: 'name', name: ' jan ', sure: true })
  expect(people).toEqual({ known: true, value: [found, { ...person('Jan de Boer'), match: 'exact' }], at: now() })
  expect(graph.requests[0]?.path).toBe(
    '/users?$select=id,displayName,userPrincipalName&$top=5&$search="displayName:jan"',
  )
  expect(graph.requests[0]?.headers['consistencylevel']).toBe('eventual')
})

test.each([
  ['one name that only begins like what was sought is near', ['Janine Smit'], ['near']],
  ['several such names are for somebody to choose from', ['Janine Smit', 'Jantje Kok'], ['exact', 'exact']],
])('%s', async (_, names, matches) => {
  tell = () => ({ body: { value: names.map(person) } })
  const people = await find()({ is: 'name', name: 'jan', sure: true })
  expect(people).toMatchObject({ value: matches.map((match) => ({ match })) })
})

const charlotte = {
  ...person('charlotte'),
  displayName: 'Charlotte Nguyen',
  userPrincipalName: 'charlotte@contoso.com',
}
const removed = {
  ...person('Charlote Old'),
  id: '5b92-3cff',
  userPrincipalName: '5b923cffcharlote@contoso.com',
  deletedDateTime: '2026-01-20T00:00:00Z',
}
const searches: Tell = ({ path }) => {
  if (path.startsWith('/directory')) return { body: { value: [removed] } }
  return { body: { value: path.includes('startswith') ? [person('Charles'), charlotte] : [] } }
}

test('when nobody is found, one batch seeks who was deleted and who has a similar address', async () => {
  tell = searches
  expect(await find()({ is: 'address', address: 'charlote@contoso.com', sure: true })).toMatchObject({
    known: true,
    value: [
      { userPrincipalName: 'charlote@contoso.com', match: 'deleted', deletedDateTime: '2026-01-20T00:00:00Z' },
      { ...charlotte, match: 'near' },
    ],
  })
  expect(graph.requests.map(({ path }) => path.slice(0, 7))).toEqual(['/users?', '/$batch'])
})

test('a name that may be no person is not sought further', async () => {
  tell = searches
  expect(await find()({ is: 'name', name: 'charlote', sure: false })).toMatchObject({ known: true, value: [] })
  expect(graph.requests).toHaveLength(1)
})

test('when the further search fails, nobody was found all the same, and it is logged', async () => {
  const lines: string[] = []
  const write = (...words: unknown[]): void => void lines.push(JSON.stringify(words))
  tell = ({ inBatch }) => (inBatch ? { status: 403, body: {} } : { body: { value: [] } })
  const search = createFindPeople({ client: client(), now, log: { info: write, warn: write, error: write } })
  expect(await search({ is: 'address', address: 'charlote@contoso.com', sure: true })).toMatchObject({ value: [] })
  expect(lines).toHaveLength(2)
  expect(lines.join()).not.toContain('charlote')
})

test('no words find nobody without a request', async () => {
  expect(await find()({ is: 'name', name: '  ', sure: false })).toMatchObject({ known: true, value: [] })
  expect(graph.requests).toEqual([])
})

test('a search that fails is a gap, never nobody', async () => {
  tell = () => ({ status: 429, headers: { 'Retry-After': '3' }, body: {} })
  const found = await find()({ is: 'name', name: 'jan', sure: true })
  expect(found).toEqual({ known: false, because: 'throttled', retryAfterSeconds: 3 })
})

const roleOf = (more: { helpdeskGroupId?: string; adminGroupId?: string; log?: Log } = {}): World['roleOf'] =>
  createRoleOf({ client: client(), helpdeskGroupId: 'HELP', now, log: silentLog, ...more })

test.each([
  ['in neither group', [], { isAgent: false, isAdmin: false }],
  ['in the helpdesk group', ['help'], { isAgent: true, isAdmin: false }],
  ['in both groups', ['help', 'admin'], { isAgent: true, isAdmin: true }],
  ['in groups nobody asked about', ['other'], { isAgent: false, isAdmin: false }],
])('somebody %s', async (_, value, role) => {
  tell = () => ({ body: { value } })
  expect(await roleOf({ adminGroupId: 'ADMIN' })('u1')).toEqual(role)
  expect(graph.requests).toMatchObject([
    { method: 'POST', path: '/users/u1/checkMemberGroups', body: { groupIds: ['HELP', 'ADMIN'] } },
  ])
})

test.each([
  ['Graph refuses', { status: 403, body: {} }],
  ['Graph is silent about it', { body: {} }],
  ['the line is cut', { line: 'cut' as const }],
])('when %s there is no role, it is logged without the person, and asked again', async (_, told) => {
  const lines: string[] = []
  const write = (...words: unknown[]): void => void lines.push(JSON.stringify(words))
  tell = () => told
  const role = roleOf({ log: { info: write, warn: write, error: write } })
  expect([await role('person-1'), await role('person-1')]).toEqual([
    { isAgent: false, isAdmin: false },
    { isAgent: false, isAdmin: false },
  ])
  expect(lines).toHaveLength(2)
  expect(lines.join()).not.toContain('person-1')
  expect(graph.requests).toHaveLength(2)
})

test('without groups nobody has a role, and nobody is asked', async () => {
  expect(await roleOf({ helpdeskGroupId: '' })('u1')).toEqual({ isAgent: false, isAdmin: false })
  expect(graph.requests).toEqual([])
})

test('an id that is no segment gives no role', async () => {
  expect(await roleOf()('..')).toEqual({ isAgent: false, isAdmin: false })
  expect(graph.requests).toEqual([])
})

test('a role is remembered for less than a minute', async () => {
  tell = () => ({ body: { value: ['HELP'] } })
  const role = roleOf()
  await Promise.all([role('u1'), role('u1')])
  clock.now = '2026-02-02T00:00:59Z'
  await role('u1')
  expect(graph.requests).toHaveLength(1)
  tell = () => ({ body: { value: [] } })
  clock.now = '2026-02-02T00:01:00Z'
  expect(await role('u1')).toEqual({ isAgent: false, isAdmin: false })
})
