import { readingClient } from '../../src/graph/asking/client.ts'
import type { RequestCounts } from '../../src/graph/asking/count-requests.ts'
import { countRequests } from '../../src/graph/asking/count-requests.ts'
import { createGather } from '../../src/graph/gather.ts'
import { createTenantCache } from '../../src/graph/cache/tenant-cache.ts'
import { readers } from '../../src/graph/readers.ts'
import type { Log } from '../../src/log/log.ts'
import { silentLog } from '../../src/log/log.ts'
import type { FactName } from '../../src/model/facts.ts'
import { tenantFacts } from '../../src/model/facts.ts'
import type { World } from '../../src/model/world.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'
import { bodyOf, holdingAll, samples } from './samples.ts'

const facts = [
  'account',
  'groups',
  'licenses',
  'authenticationMethods',
  'devices',
  'userAppAssignments',
  'signIns',
  'app',
  'appAssignments',
  'appOwners',
  'subscribedSkus',
  'licensingGroups',
  'securityDefaults',
  'appNames',
] as const satisfies readonly FactName[]
/** The app is also asked for by its id alone, which the samples answer first. */
const soundly: Tell = (asked) =>
  asked.path.startsWith(`${samples.app.path}$select=id,`)
    ? { body: bodyOf(samples.app, samples.app.one) }
    : holdingAll(asked)

let tell: Tell
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
})
beforeEach(() => {
  tell = soundly
  graph.requests.length = 0
  graph.asked.length = 0
})
afterAll(() => graph.close())

interface Bench {
  readonly gather: World['gather']
  readonly warm: () => Promise<void>
  readonly counts: () => RequestCounts
}
const bench = (deadlineMs = 10_000, log: Log = silentLog): Bench => {
  const now = (): string => '2026-02-02T00:00:00Z'
  const { onRequest, counts } = countRequests()
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000, onRequest })
  const tenantCache = createTenantCache({ client, now, log: silentLog })
  const gather = createGather({ client, tenantCache, now, log, deadlineMs })
  return { gather, warm: () => tenantCache.warm(), counts }
}
const subject = { userId: 'u1', appId: 'a1' }

test('everything at once, with a warm tenant, costs two requests in one wave', async () => {
  const { gather, warm, counts } = bench()
  await warm()
  const before = counts()
  const evidence = await gather(subject, facts)
  expect(Object.entries(evidence).filter(([, reading]) => !reading.known)).toEqual([])
  expect(Object.keys(evidence).toSorted()).toEqual(facts.toSorted())
  expect(
    graph.requests
      .slice(before.requests)
      .map(({ path }) => path.slice(0, 18))
      .toSorted(),
  ).toEqual(['/$batch', '/auditLogs/signIns'])
  expect(counts()).toEqual({ requests: before.requests + 2, waves: before.waves + 1, writes: 0 })
})

test('only what is wanted is asked, each once', async () => {
  const { gather } = bench()
  expect(Object.keys(await gather(subject, ['account', 'account']))).toEqual(['account'])
  expect(graph.asked.filter(({ path }) => path.startsWith('/users/u1?'))).not.toEqual([])
  expect(graph.requests).toHaveLength(1)
})

test('the same examination asked twice at once is read once, and anew afterwards', async () => {
  const { gather } = bench()
  const [one, other] = await Promise.all([gather(subject, ['account']), gather({ ...subject }, ['account'])])
  expect(one).toBe(other)
  expect(graph.requests).toHaveLength(1)
  await gather(subject, ['account'])
  expect(graph.requests).toHaveLength(2)
})

test('tenant facts are read once for everybody', async () => {
  const { gather } = bench()
  await Promise.all([gather(subject, tenantFacts), gather({ userId: 'u2' }, tenantFacts)])
  const { length } = graph.asked
  await gather({ userId: 'u3' }, tenantFacts)
  const paths = graph.asked.map(({ path }) => path)
  expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted())
  expect(graph.asked).toHaveLength(length)
})

test('a slow fact does not hold the others', async () => {
  tell = (asked) => (asked.path.startsWith('/auditLogs') ? { line: 'silent' } : soundly(asked))
  const evidence = await bench(300).gather(subject, ['account', 'signIns'])
  expect(evidence).toMatchObject({ account: { known: true }, signIns: { known: false, because: 'too-slow' } })
})

test('a reader that fails is our fault, is logged without a person, and does not hold the others', async () => {
  const lines: string[] = []
  const write = (...words: unknown[]): void => void lines.push(JSON.stringify(words))
  const { gather } = bench(10_000, { info: write, warn: write, error: write })
  const evidence = await gather({ userId: 'u1' }, ['account', 'app'])
  expect(evidence).toMatchObject({ account: { known: true }, app: { known: false, because: 'our-fault' } })
  expect(lines).toHaveLength(1)
  expect(lines.join()).not.toContain('u1')
})

test('what the organisation has not bought is not asked about', async () => {
  const now = (): string => '2026-02-02T00:00:00Z'
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo' })
  const tenantCache = { ...createTenantCache({ client, now, log: silentLog }), lacks: (need?: string) => need === 'p1' }
  const gather = createGather({ client, tenantCache, now, log: silentLog })
  const evidence = await gather(subject, ['account', 'signIns'])
  expect(evidence).toMatchObject({ account: { known: true }, signIns: { known: false, because: 'no-licence' } })
  expect(graph.asked.filter(({ path }) => path.startsWith('/auditLogs'))).toEqual([])
})

// The answer is none that fits, which is enough to tell that it was asked.
test.each([true, false])('what only beta has is asked where beta is allowed: %s', async (beta) => {
  tell = () => ({ status: 404, body: {} })
  const now = (): string => '2026-02-02T00:00:00Z'
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', beta })
  const tenantCache = createTenantCache({ client, now, log: silentLog })
  const gather = createGather({ client, tenantCache, now, log: silentLog })
  expect(readers.perUserMfa.version).toBe('beta')
  const { perUserMfa } = await gather(subject, ['perUserMfa'])
  expect(graph.asked).toHaveLength(Number(beta))
  expect(perUserMfa).toMatchObject({ known: false, because: beta ? 'unexpected-answer' : 'not-supported' })
})
