import { readingClient } from '../../src/graph/client.ts'
import type { RequestCounts } from '../../src/graph/count-requests.ts'
import { countRequests } from '../../src/graph/count-requests.ts'
import { createGather } from '../../src/graph/gather.ts'
import { createTenantCache } from '../../src/graph/tenant-cache.ts'
import type { Log } from '../../src/log/log.ts'
import { silentLog } from '../../src/log/log.ts'
import type { FactName } from '../../src/model/facts.ts'
import { tenantFacts } from '../../src/model/facts.ts'
import type { World } from '../../src/model/world.ts'
import type { FakeGraph, Tell } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'
import { bodyOf, samples } from './samples.ts'

const facts = Object.keys(samples) as FactName[]
const soundly: Tell = ({ path }) => {
  const fact = path.includes('emberOf/')
    ? 'groups'
    : facts.find((one) => one !== 'groups' && path.startsWith(samples[one].path))
  return fact ? { body: bodyOf(samples[fact], samples[fact].one) } : { status: 404, body: {} }
}

let tell: Tell
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((asked) => tell(asked))
})
beforeEach(() => {
  tell = soundly
  graph.requests.length = 0
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
  expect(Object.values(evidence).filter((reading) => !reading.known)).toEqual([])
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

test('tenant facts are read once for everybody', async () => {
  const { gather } = bench()
  await Promise.all([gather(subject, tenantFacts), gather({ userId: 'u2' }, tenantFacts)])
  await gather({ userId: 'u3' }, tenantFacts)
  expect(graph.requests.map(({ path }) => path.slice(0, 8))).toEqual(['/$batch', '/groups?'])
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
