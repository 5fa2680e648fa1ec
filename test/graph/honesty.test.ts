import { readingClient } from '../../src/graph/asking/client.ts'
import { createGather } from '../../src/graph/gather.ts'
import { readers } from '../../src/graph/readers.ts'
import { createTenantCache } from '../../src/graph/cache/tenant-cache.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Gap, Reading } from '../../src/model/evidence.ts'
import type { FactName } from '../../src/model/facts.ts'
import { say } from '../../src/text/format.ts'
import { words } from '../../src/text/words.ts'
import type { FakeGraph, Tell, Told } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'
import { holding, samples, subject } from './samples.ts'
import { troubles } from './troubles.ts'

const now = (): string => '2026-02-02T00:00:00Z'
const facts = Object.keys(readers) as FactName[]
const asked = facts.filter((fact) => samples[fact].never === undefined)

let tell: Tell = () => ({})
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph((one) => tell(one))
})
afterAll(() => graph.close())

const learn = async (fact: FactName, deadlineMs = 10_000): Promise<Reading<unknown> | undefined> => {
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs })
  const tenantCache = createTenantCache({ client, now, log: silentLog })
  const evidence = await createGather({ client, tenantCache, now, log: silentLog })(subject, [fact])
  return evidence[fact]
}

const expected = (fact: FactName, because: Gap, retryAfterSeconds?: number): unknown => {
  const { absent, never } = samples[fact]
  if (never) return { known: false, because: never }
  if (because === 'not-found' && absent !== undefined) return { known: true, value: absent, at: now() }
  return { known: false, because, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
}

interface Row {
  readonly name: string
  readonly told: Told
  readonly because: Gap
  readonly seconds?: number
}
const rows: readonly Row[] = troubles.map(([name, told, because, seconds]) => ({
  name,
  told,
  because,
  ...(seconds === undefined ? {} : { seconds }),
}))

test.each(rows)('$name is a gap for every fact', async ({ told, because, seconds }) => {
  tell = () => told
  const deadlineMs = told.line === 'silent' ? 100 : 10_000
  const learnt = await Promise.all(facts.map(async (fact) => [fact, await learn(fact, deadlineMs)] as const))
  expect(learnt).toEqual(facts.map((fact) => [fact, expected(fact, because, seconds)]))
})

test.each([...new Set(troubles.map(([, , because]) => because))])('%s has words for every fact', (because) => {
  for (const language of ['en', 'nl'] as const) {
    const { gaps, facts: names } = words[language]
    const said = facts.map((fact) => say({ language }, gaps[because], { fact: names[fact] }))
    expect(new Set(said).size).toBe(facts.length)
    expect(said.filter((sentence) => sentence.includes('{') || sentence.startsWith(':'))).toEqual([])
  }
})

test.each(asked)('%s is known from a sound answer', async (fact) => {
  tell = holding(fact)
  expect(await learn(fact)).toMatchObject({ known: true, at: now() })
})

const collections = asked.filter((fact) => !samples[fact].isSingle)

/** What the reader asks besides is there, but what it is about is an empty collection. */
const holdingNone =
  (fact: FactName): Tell =>
  ({ path }) => {
    const [, body] = samples[fact].besides?.find(([start]) => path.startsWith(start)) ?? []
    return { body: body ?? { value: [] } }
  }

test.each(collections.filter((fact) => !['organization', 'appCredentials'].includes(fact)))(
  '%s: none is known as none',
  async (fact) => {
    tell = holdingNone(fact)
    expect(await learn(fact)).toEqual({ known: true, value: samples[fact].none ?? [], at: now() })
  },
)

test('no organisation at all is unexpected', async () => {
  tell = holdingNone('organization')
  expect(await learn('organization')).toEqual({ known: false, because: 'unexpected-answer' })
})

const newestOnly: readonly FactName[] = ['signIns', 'riskDetections', 'audits', 'provisioning', 'tenantFailures']

test.each(collections)('%s without end: a part never passes for the whole', async (fact) => {
  const holds = holding(fact)
  tell = (one) => {
    const next = `${graph.url}/v1.0${one.path.replace(/&again=1/, '')}&again=1`
    return { body: { ...(holds(one).body as object), '@odata.nextLink': next } }
  }
  expect(await learn(fact)).toMatchObject(
    newestOnly.includes(fact) ? { known: true } : { known: false, because: 'too-slow' },
  )
})

const members = asked.flatMap((fact) => Object.keys(samples[fact].one).map((member) => [fact, member] as const))

test.each(members)('%s with a wrong %s is unexpected', async (fact, member) => {
  tell = holding(fact, { ...samples[fact].one, [member]: 42.5 })
  expect(await learn(fact)).toEqual({ known: false, because: 'unexpected-answer' })
})

test.each(members)('%s with %s null or missing never throws and never is our fault', async (fact, member) => {
  const { [member]: _, ...rest } = samples[fact].one
  for (const one of [{ ...rest, [member]: null }, rest]) {
    tell = holding(fact, one)
    expect(await learn(fact)).not.toMatchObject({ because: 'our-fault' })
  }
})
