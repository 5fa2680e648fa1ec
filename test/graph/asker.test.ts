import type { Asker } from '../../src/graph/asking/asker.ts'
import { createAsker } from '../../src/graph/asking/asker.ts'
import { readingClient } from '../../src/graph/asking/client.ts'
import type { RequestCounts } from '../../src/graph/asking/count-requests.ts'
import { countRequests } from '../../src/graph/asking/count-requests.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'

let tell: Tell
let graph: FakeGraph
let elsewhere: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
  elsewhere = await startFakeGraph(() => ({ body: { value: ['stolen'] } }))
})
beforeEach(() => {
  graph.requests.length = 0
  graph.asked.length = 0
  tell = ({ path }) => ({ body: { path } })
})
afterAll(() => Promise.all([graph.close(), elsewhere.close()]))

const start = (): { ask: Asker; counts: () => RequestCounts } => {
  const { onRequest, counts } = countRequests()
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000, onRequest })
  return { ask: createAsker({ client }), counts }
}
const paths = (many: number): string[] => Array.from({ length: many }, (_, index) => `/users/${index}`)

test.each([
  [1, ['/users/0']],
  [2, ['/$batch']],
  [20, ['/$batch']],
  [21, ['/$batch', '/users/20']],
  [45, ['/$batch', '/$batch', '/$batch']],
])('%d GETs of one tick', async (many, requests) => {
  const { ask, counts } = start()
  const answers = await Promise.all(paths(many).map((path) => ask.get(path)))
  expect(answers).toEqual(paths(many).map((path) => ({ ok: true, body: { path } })))
  expect(graph.requests.map(({ path }) => path).toSorted()).toEqual(requests)
  expect(counts()).toEqual({ requests: requests.length, waves: 1, writes: 0 })
})

test('a path is asked once per examination, with other headers once more', async () => {
  const { ask } = start()
  await Promise.all([ask.get('/a'), ask.get('/a'), ask.get('/a', { ConsistencyLevel: 'eventual' })])
  await ask.get('/a')
  expect(graph.asked.map(({ path, headers }) => [path, headers['ConsistencyLevel']])).toEqual([
    ['/a', undefined],
    ['/a', 'eventual'],
  ])
})

test('what is asked alone leaves at once and by itself', async () => {
  const { ask, counts } = start()
  await Promise.all([ask.get('/a'), ask.alone('/slow'), ask.get('/b')])
  expect(graph.requests.map(({ path }) => path).toSorted()).toEqual(['/$batch', '/slow'])
  expect(counts()).toEqual({ requests: 2, waves: 1, writes: 0 })
})

test('a question that follows an answer is another wave', async () => {
  const { ask, counts } = start()
  await ask.get('/a')
  await Promise.all([ask.get('/b'), ask.get('/c')])
  expect(counts()).toEqual({ requests: 2, waves: 2, writes: 0 })
})

test('one part may fail while the others are known', async () => {
  tell = ({ path }) => (path === '/b' ? { status: 429, headers: { 'retry-after': '9' }, body: {} } : { body: { path } })
  const { ask } = start()
  expect(await Promise.all([ask.get('/a'), ask.get('/b')])).toEqual([
    { ok: true, body: { path: '/a' } },
    { ok: false, gap: 'throttled', retryAfterSeconds: 9, status: 429 },
  ])
})

test.each([
  ['no responses', {}],
  ['no list', { responses: 'none' }],
  ['answers to other questions', { responses: [{ id: '7', status: 200, body: {} }] }],
  [
    'no status',
    {
      responses: [
        { id: '0', body: {} },
        { id: '1', status: '200', body: {} },
      ],
    },
  ],
])('a batch answer with %s is unexpected', async (_, body) => {
  const ask = createAsker({
    client: { root: 'x', send: async () => ({ ok: true, body }) },
  })
  const answers = await Promise.all([ask.get('/a'), ask.get('/b')])
  expect(answers).toEqual([1, 2].map(() => ({ ok: false, gap: 'unexpected-answer' })))
})

const pagesOf =
  (many: number): Tell =>
  ({ path }) => {
    const page = Number(/skip=(\d+)/.exec(path)?.[1] ?? 1)
    const next = page < many ? { '@odata.nextLink': `${graph.url}/v1.0/list?skip=${page + 1}` } : {}
    return { body: { value: [page], ...next } }
  }

test.each([
  ['one page', 1, {}, { ok: true, body: [1] }],
  ['as many pages as the bound', 5, {}, { ok: true, body: [1, 2, 3, 4, 5] }],
  ['one page too many', 6, {}, { ok: false, gap: 'too-slow' }],
  ['too many, but the first are enough', 6, { pages: 2, beyond: 'keep-first' as const }, { ok: true, body: [1, 2] }],
])('a list of %s', async (_, many, options, answer) => {
  tell = pagesOf(many)
  expect(await start().ask.list('/list', options)).toEqual(answer)
})

test('pages keep the headers of the first', async () => {
  tell = pagesOf(2)
  await start().ask.list('/list', { headers: { ConsistencyLevel: 'eventual' } })
  expect(graph.requests.map(({ headers }) => headers['consistencylevel'])).toEqual(['eventual', 'eventual'])
})

test.each([
  ['another origin', () => `${elsewhere.url}/v1.0/list?skip=2`],
  ['a look-alike', () => `${graph.url}.evil.example/v1.0/list`],
  ['a user part', () => graph.url.replace('http://', 'http://x@').replace('127', 'evil.example:127')],
  ['a longer version', () => `${graph.url}/v1.0x/list`],
  ['another version', () => `${graph.url}/beta/list`],
  ['a climb', () => `${graph.url}/v1.0/../beta/list`],
  ['no address', () => '/list?skip=2'],
  ['no text', () => 7],
])('a next link to %s is not followed', async (_, next) => {
  tell = () => ({ body: { value: [1], '@odata.nextLink': next() } })
  expect(await start().ask.list('/list')).toEqual({ ok: false, gap: 'unexpected-answer' })
  expect(graph.requests).toHaveLength(1)
  expect(elsewhere.requests).toEqual([])
})
