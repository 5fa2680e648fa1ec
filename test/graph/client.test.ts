import { readingClient } from '../../src/graph/asking/client.ts'
import type { GraphRequest, ReadingClient } from '../../src/graph/asking/client.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'

let tell: Tell = () => ({ body: {} })
let graph: FakeGraph
let elsewhere: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
  elsewhere = await startFakeGraph(() => ({ body: {} }))
})
beforeEach(() => {
  graph.requests.length = 0
  tell = () => ({ body: {} })
})
afterAll(() => Promise.all([graph.close(), elsewhere.close()]))

const client = (more: object = {}): ReadingClient =>
  readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000, ...more })
const batch = (method: string, url: string): GraphRequest => ({
  path: '/$batch',
  body: {
    requests: [
      { id: '0', method: 'GET', url: '/me' },
      { id: '1', method, url },
    ],
  },
})

test.each<[string, GraphRequest]>([
  ['a GET', { path: '/users/u1' }],
  ['getByIds', { path: '/directoryObjects/getByIds', body: { ids: [] } }],
  ['checkMemberGroups', { path: '/users/u1/checkMemberGroups', body: { groupIds: [] } }],
  ['evaluate', { path: '/identity/conditionalAccess/evaluate', body: {} }],
  ['a batch of GETs', batch('GET', '/users/u1')],
  ['a batch with a reading POST', batch('POST', '/users/u1/checkMemberGroups')],
])('%s goes out', async (_, request) => {
  await client().send(request)
  expect(graph.requests).toHaveLength(1)
})

test.each<[string, GraphRequest]>([
  ['PATCH', { method: 'PATCH', path: '/users/u1', body: {} }],
  ['PUT', { method: 'PUT', path: '/users/u1', body: {} }],
  ['DELETE', { method: 'DELETE', path: '/users/u1' }],
  ['a writing POST', { path: '/users', body: {} }],
  ['a POST that only ends like a reading one', { path: '/users/u1/memberOf/checkMemberGroups', body: {} }],
  ['a POST that climbs', { path: '/identity/conditionalAccess/evaluate/../policies', body: {} }],
  ['a batch with a DELETE', batch('DELETE', '/users/u1')],
  ['a batch with a PATCH', batch('PATCH', '/users/u1')],
  ['a batch with a writing POST', batch('POST', '/users/u1/revokeSignInSessions')],
  ['a batch with a small-letter method', batch('delete', '/users/u1')],
  ['a batch in a batch', batch('POST', '/$batch')],
  ['a batch that climbs out', batch('GET', '/../beta/users')],
  ['a batch to elsewhere', batch('GET', 'https://evil.example/users')],
  ['a batch without parts', { path: '/$batch', body: {} }],
  ['a batch of nonsense', { path: '/$batch', body: 'requests' }],
])('%s is refused before it is sent', async (_, request) => {
  await expect(client().send(request)).rejects.toThrow('refuses')
  expect(graph.requests).toEqual([])
})

test.each(['https://evil.example/v1.0/users', '//evil.example/users', '/users@evil.example'])(
  'no token for %s',
  async (path) => {
    const tokens: string[] = []
    const token = async (): Promise<string> => (tokens.push('asked'), 'demo')
    const sent = await client({ token })
      .send({ path })
      .catch(() => 'refused')
    expect(graph.requests.length === 1 || sent === 'refused').toBe(true)
    expect(tokens).toHaveLength(graph.requests.length)
  },
)

test('a redirect is not followed', async () => {
  tell = () => ({ status: 302, headers: { Location: `${elsewhere.url}/v1.0/users` } })
  expect(await client().send({ path: '/users' })).toEqual({ ok: false, gap: 'unavailable' })
  expect(elsewhere.requests).toEqual([])
})

test('the headers say who asks, which request it is and that a person waits', async () => {
  await client().send({ path: '/users', headers: { ConsistencyLevel: 'eventual' } })
  expect(graph.requests[0]?.headers).toMatchObject({
    authorization: 'Bearer demo',
    consistencylevel: 'eventual',
    'x-ms-throttle-priority': 'high',
    'client-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
  })
})

test.each([429, 500, 503, 504])('a %d is not asked again', async (status) => {
  tell = () => ({ status, body: {} })
  await client().send({ path: '/users' })
  expect(graph.requests).toHaveLength(1)
})

const hangs = (): Promise<string> => new Promise(() => {})
const fails = async (): Promise<string> => Promise.reject(new Error('AADSTS7000215'))
test.each([
  ['Graph is silent', { deadlineMs: 50 }, 'too-slow'],
  ['no token comes', { token: hangs, tokenDeadlineMs: 50 }, 'too-slow'],
  ['the token is refused', { token: fails }, 'our-fault'],
  ['nobody listens', { baseUrl: 'http://127.0.0.1:1' }, 'unavailable'],
])('when %s', async (_, more, gap) => {
  tell = () => ({ line: 'silent' })
  expect(await client(more).send({ path: '/users' })).toEqual({ ok: false, gap })
})

test('a given signal stops a call', async () => {
  tell = () => ({ line: 'silent' })
  expect(await client().send({ path: '/users', signal: AbortSignal.timeout(30) })).toEqual({
    ok: false,
    gap: 'too-slow',
  })
})

test.each(['http://graph.microsoft.com', 'http://127.0.0.1.evil.example', 'ftp://127.0.0.1'])(
  '%s is no Graph',
  (baseUrl) => {
    expect(() => client({ baseUrl })).toThrow('https')
  },
)
