import type { FactsBench } from './facts-bench.ts'
import { startFactsBench } from './facts-bench.ts'
import type { Tell } from './fake-graph.ts'
import { holding, samples } from './samples.ts'

let bench: FactsBench
beforeAll(async () => {
  bench = await startFactsBench()
})
afterAll(() => bench.graph.close())

const event = (id: string, over: object = {}): Readonly<Record<string, unknown>> => ({
  ...samples.signIns.one,
  id,
  ...over,
})
const paths = (): readonly string[] => bench.graph.requests.map(({ path }) => path)

test('sign-ins come newest first, a month back, never in a batch', async () => {
  const at = (id: string, createdDateTime: string): unknown => event(id, { createdDateTime })
  const value = [
    at('old', '2026-02-01T09:00:00Z'),
    at('new', '2026-02-01T10:00:00.5Z'),
    at('mid', '2026-02-01T10:00:00Z'),
  ]
  const next = `${bench.graph.url}/v1.0/auditLogs/signIns?$skiptoken=2`
  const found = (await bench.read('signIns', () => ({ body: { value, '@odata.nextLink': next } }))) as { id: string }[]
  expect(found.map(({ id }) => id)).toEqual(['new', 'mid', 'old'])
  expect(paths()).toEqual([
    "/auditLogs/signIns?$filter=userId eq 'u1' and createdDateTime ge 2026-01-03T00:00:00Z&$top=100",
  ])
})

test.each([
  ['left out', undefined, undefined],
  ['empty', [], []],
  [
    'filled',
    samples.signIns.one['appliedConditionalAccessPolicies'],
    samples.signIns.one['appliedConditionalAccessPolicies'],
  ],
])('policies of a sign-in %s', async (_, appliedConditionalAccessPolicies, appliedPolicies) => {
  const tell = holding('signIns', event('r1', { appliedConditionalAccessPolicies }))
  expect(await bench.read('signIns', tell)).toMatchObject([
    { appliedPolicies, device: { deviceId: '', isCompliant: false }, errorCode: 53000, location: { city: 'Utrecht' } },
  ])
})

/** The person's own page, the event by id, the events by correlation. */
const log =
  (page: readonly unknown[], byId: unknown, byCorrelation: readonly unknown[] = []): Tell =>
  ({ path }) => {
    if (path.includes('userId eq')) return { body: { value: page } }
    if (path.includes('correlationId eq')) return { body: { value: byCorrelation } }
    return byId ? { body: byId } : { status: 404, body: { error: { code: 'ResourceNotFound' } } }
  }
const ids = { requestId: 'r9', correlationId: 'c9' }
const found = (...these: readonly string[]): object => ({ is: 'found', events: these.map((id) => ({ id })) })
const ofOther = { userId: 'u2', correlationId: 'c9' }

test.each<[what: string, story: { about: object; tell: Tell; requests: number }, value: object]>([
  ['on the own page', { about: { requestId: 'r1' }, tell: log([event('r1')], 0), requests: 1 }, found('r1')],
  [
    'on the own page by correlation',
    { about: { requestId: undefined, correlationId: 'c1' }, tell: log([event('r1')], 0), requests: 1 },
    found('r1'),
  ],
  ['older than the page', { about: ids, tell: log([], event('r9')), requests: 2 }, found('r9')],
  [
    'only by correlation',
    { about: ids, tell: log([], 0, [event('r7', { correlationId: 'c9' })]), requests: 3 },
    found('r7'),
  ],
  ['nowhere', { about: ids, tell: log([], 0), requests: 3 }, { is: 'not-in-log' }],
  ['of somebody else', { about: ids, tell: log([], event('r9', ofOther)), requests: 2 }, { is: 'of-another-person' }],
  [
    'of somebody else by correlation',
    { about: ids, tell: log([], 0, [event('r9', ofOther)]), requests: 3 },
    { is: 'of-another-person' },
  ],
])('a sign-in in question %s', async (_, { about, tell, requests }, value) => {
  const answer = await bench.read('signInInQuestion', tell, about)
  expect(answer).toMatchObject(value)
  expect(JSON.stringify(answer)).not.toContain('u2')
  expect(paths()).toHaveLength(requests)
})

test('a sign-in in question without ids is a bug', async () => {
  await expect(bench.read('signInInQuestion', log([], 0), { requestId: undefined })).rejects.toThrow('no ids')
})

test('failures of everybody: successes dropped, and how far back was looked is told', async () => {
  const failure = { createdDateTime: '2026-02-01T23:30:00Z', userId: 'u1', status: { errorCode: 53003 } }
  const success = { ...failure, createdDateTime: '2026-02-01T23:00:00Z', status: { errorCode: 0 } }
  expect(await bench.read('tenantFailures', () => ({ body: { value: [success, failure] } }))).toMatchObject({
    since: '2026-02-01T22:00:00Z',
    failures: [{ errorCode: 53003 }],
  })
  const full = [...Array.from({ length: 999 }, () => failure), success]
  expect(await bench.read('tenantFailures', () => ({ body: { value: full } }))).toMatchObject({
    since: '2026-02-01T23:00:00Z',
  })
})
