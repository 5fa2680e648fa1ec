import { createAdmit } from '../../src/graph/quota/admit.ts'
import { createBudget } from '../../src/graph/quota/budget.ts'
import { readingClient } from '../../src/graph/asking/client.ts'
import { createGather } from '../../src/graph/gather.ts'
import type { Lease } from '../../src/graph/quota/lease.ts'
import { createTenantCache } from '../../src/graph/cache/tenant-cache.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { startThrottlingGraph, type ThrottlingGraph } from './throttling-graph.ts'
import { virtualTime, type VirtualTime } from './virtual-time.ts'

let time: VirtualTime
let graph: ThrottlingGraph
beforeEach(async () => {
  time = virtualTime()
  graph = await startThrottlingGraph(time.clock)
})
afterEach(() => graph.close())

const people = Array.from({ length: 200 }, (_, index) => `user-${index}`)
const now = (): string => '2026-02-02T00:00:00Z'

/** Everybody is examined at once, on a clock of seconds that take no time. */
const examineAll = async (lease: Lease): Promise<readonly Evidence[]> => {
  const admit = createAdmit({ lease, clock: time.clock })
  const client = readingClient({ baseUrl: graph.url, token: async () => 'demo', admit, deadlineMs: 20_000 })
  const tenantCache = createTenantCache({ client, now, log: silentLog })
  const gather = createGather({ client, tenantCache, now, log: silentLog, deadlineMs: 20_000 })
  const facts = ['licenses', 'userAppAssignments', 'authenticationMethods', 'signIns'] as const
  let isDone = false
  const all = Promise.all(people.map((userId) => gather({ userId }, facts))).finally(() => (isDone = true))
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, 2))
    if (graph.seen.underWay === 0) await time.advance(100)
  }
  return all
}

test('200 at once: Graph never has to refuse, and everybody gets the facts or an honest gap', async () => {
  const all = await examineAll(createBudget({ time }))
  expect(graph.seen.refused).toBe(0)
  expect(all.filter(({ licenses, userAppAssignments }) => licenses?.known && userAppAssignments?.known)).toHaveLength(
    200,
  )
  const readings = all.flatMap(({ signIns, authenticationMethods }) => [signIns, authenticationMethods])
  expect(readings.filter((reading) => reading?.known)).toHaveLength(5)
  for (const gap of readings.filter((reading) => !reading?.known))
    expect(gap).toEqual({ known: false, because: 'throttled', retryAfterSeconds: expect.any(Number) as number })
})

test('without a keeper of quotas the same crowd is refused', async () => {
  await examineAll(unlimited)
  expect(graph.seen.refused).toBeGreaterThan(300)
})
