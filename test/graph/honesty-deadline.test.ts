import { jest } from '@jest/globals'
import { createGather } from '../../src/graph/gather.ts'
import { readers } from '../../src/graph/readers.ts'
import { createTenantCache } from '../../src/graph/cache/tenant-cache.ts'
import { silentLog } from '../../src/log/log.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { FactName } from '../../src/model/facts.ts'
import { samples, subject } from './samples.ts'

const facts = Object.keys(readers) as FactName[]
const now = (): string => '2026-02-02T00:00:00Z'
const dumb = { root: 'https://graph.example/v1.0', send: () => new Promise<never>(() => {}) }
const silent = { ...dumb, beta: dumb }

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('when Graph never answers, every fact is too slow after eight seconds, and not a moment later', async () => {
  const tenantCache = createTenantCache({ client: silent, now, log: silentLog })
  const gather = createGather({ client: silent, tenantCache, now, log: silentLog })
  let evidence: Evidence | undefined
  void gather(subject, facts).then((learnt) => {
    evidence = learnt
  })
  await jest.advanceTimersByTimeAsync(7_999)
  expect(evidence).toBeUndefined()
  await jest.advanceTimersByTimeAsync(1)
  const expected = facts.map((fact) => [fact, { known: false, because: samples[fact].never ?? 'too-slow' }])
  expect(evidence).toEqual(Object.fromEntries(expected))
})
