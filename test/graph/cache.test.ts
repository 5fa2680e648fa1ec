import { createListAppNames } from '../../src/graph/cache/list-app-names.ts'
import { readingClient } from '../../src/graph/asking/client.ts'
import { keepFresh } from '../../src/graph/cache/keep-fresh.ts'
import { createTenantCache } from '../../src/graph/cache/tenant-cache.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Reading } from '../../src/model/evidence.ts'
import type { FakeGraph } from './fake-graph.ts'
import { startFakeGraph } from './fake-graph.ts'

const bodies: Readonly<Record<string, object>> = {
  '/subscribedSkus': { value: [] },
  '/policies/identitySecurityDefaultsEnforcementPolicy': { isEnabled: false },
  '/servicePrincipals?': { value: [{ id: '1', appId: 'a1', displayName: 'Hours' }] },
}
let graph: FakeGraph
beforeAll(async () => {
  graph = await startFakeGraph(({ path }) => {
    const body = Object.entries(bodies).find(([start]) => path.startsWith(start))?.[1]
    return body ? { body } : { status: 404, body: {} }
  })
})
afterAll(() => graph.close())

const known = (value: number): Reading<number> => ({ known: true, value, at: '2026-02-02T00:00:00Z' })
const gap: Reading<number> = { known: false, because: 'throttled' }

interface Step {
  readonly at: number
  readonly graph: 'up' | 'down'
  readonly gives: number | 'gap'
  readonly reads: number
}
const step = (at: number, graph: Step['graph'], gives: Step['gives'], reads: number): Step => ({
  at,
  graph,
  gives,
  reads,
})

// Fresh for 60 s and renewed in the background from 48 s on; `reads` counts what has been asked of Graph so far.
const stories: readonly (readonly [string, readonly Step[]])[] = [
  ['a fresh value is not read again', [step(0, 'up', 1, 1), step(47, 'up', 1, 1)]],
  ['nobody waits for a renewal', [step(0, 'up', 1, 1), step(48, 'up', 1, 2), step(49, 'up', 2, 2)]],
  ['what is far too old is waited for', [step(0, 'up', 1, 1), step(180, 'up', 2, 2)]],
  ['a failed refresh keeps the old value', [step(0, 'up', 1, 1), step(70, 'down', 1, 2), step(179, 'down', 1, 3)]],
  ['until it is three times too old', [step(0, 'up', 1, 1), step(180, 'down', 'gap', 2)]],
  ['also while the gap is remembered', [step(0, 'up', 1, 1), step(170, 'down', 1, 2), step(181, 'down', 'gap', 2)]],
  ['a gap is remembered for 15 seconds', [step(0, 'down', 'gap', 1), step(14, 'up', 'gap', 1), step(15, 'up', 2, 2)]],
]

test.each(stories)('%s', async (_, steps) => {
  const state = { seconds: 0, reads: 0, graph: 'up' }
  const read = async (): Promise<Reading<number>> => {
    state.reads += 1
    return state.graph === 'up' ? known(state.reads) : gap
  }
  const fresh = keepFresh({ read, freshMs: 60_000, clock: () => state.seconds * 1000 })
  for (const { at, graph, gives, reads } of steps) {
    state.seconds = at
    state.graph = graph
    expect(await fresh.read()).toEqual(gives === 'gap' ? gap : known(gives))
    await Promise.resolve()
    expect(state.reads).toBe(reads)
  }
})

test('all who wait share one reading', async () => {
  let reads = 0
  const fresh = keepFresh({ read: async () => known((reads += 1)), freshMs: 60_000, clock: () => 0 })
  expect(await Promise.all([fresh.read(), fresh.read(), fresh.read()])).toEqual([known(1), known(1), known(1)])
})

test('warming asks every path once, most in one batch, after which nothing is asked', async () => {
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', deadlineMs: 10_000 })
  const cache = createTenantCache({ client, now: () => '2026-02-02T00:00:00Z', log: silentLog })
  await cache.warm()
  const paths = graph.asked.map(({ path }) => path)
  expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted())
  expect(graph.requests.map(({ path }) => path)).toContain('/$batch')
  const { length } = graph.requests
  expect(await cache.read('securityDefaults')).toMatchObject({ known: true, value: { isEnabled: false } })
  expect(await createListAppNames(cache)()).toEqual([{ appId: 'a1', displayName: 'Hours' }])
  expect(graph.requests).toHaveLength(length)
})

test('no list of apps while it cannot be read', async () => {
  const client = { root: '', send: async () => ({ ok: false, gap: 'throttled' }) as const }
  const cache = createTenantCache({ client, now: () => '2026-02-02T00:00:00Z', log: silentLog })
  expect(await createListAppNames(cache)()).toEqual([])
  expect(await cache.read('appNames')).toEqual({ known: false, because: 'throttled' })
})

test('a reader that fails is our fault and does not stay', async () => {
  let broken = true
  const send = async (): Promise<{ ok: true; body: unknown }> => {
    if (broken) throw new Error('bug')
    return { ok: true, body: { isEnabled: true } }
  }
  const clock = { now: '2026-02-02T00:00:00Z' }
  const cache = createTenantCache({ client: { root: '', send }, now: () => clock.now, log: silentLog })
  expect(await cache.read('securityDefaults')).toEqual({ known: false, because: 'our-fault' })
  broken = false
  clock.now = '2026-02-02T00:00:20Z'
  expect(await cache.read('securityDefaults')).toMatchObject({ known: true, value: { isEnabled: true } })
})
