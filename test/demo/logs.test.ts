import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { DemoOptions } from '../../src/demo/demo-options.ts'
import type { Row } from '../../src/demo/fixtures.ts'
import { ask, codeOf, valueOf } from './ask.ts'

const signIn = (id: string, createdDateTime: string, more: Row = {}): Row => ({ id, createdDateTime, ...more })
const audit = (id: string, activityDateTime: string): Row => ({ id, activityDateTime, targetResources: [] })

const fixtures = {
  signIns: [
    signIn('minute', '2026-03-31T09:59:00Z'),
    signIn('hour', '2026-03-31T09:00:00Z', { riskLevelDuringSignIn: 'high', riskDetail: 'none', riskState: 'atRisk' }),
    signIn('silent', '2026-03-31T08:00:00Z', { isInteractive: false }),
    signIn('week', '2026-03-25T10:00:00Z'),
    signIn('month', '2026-03-02T10:00:00Z'),
    signIn('old', '2026-02-28T10:00:00Z'),
  ],
  directoryAudits: [
    audit('minute', '2026-03-31T09:59:00Z'),
    audit('week', '2026-03-25T10:00:00Z'),
    audit('month', '2026-03-02T10:00:00Z'),
  ],
}

const clock = { now: () => '2026-03-31T10:00:00Z' }
const signIns = '/v1.0/auditLogs/signIns'
const audits = '/v1.0/auditLogs/directoryAudits'

const asked = async (options: DemoOptions, path: string) => {
  const graph = await startDemoGraph(fixtures, options)
  try {
    return await ask(graph, path)
  } finally {
    await graph.close()
  }
}
const idsOf = async (options: DemoOptions, path: string) => valueOf(await asked(options, path)).map(({ id }) => id)

test.each([
  ['without a clock everything is kept', {}, signIns, ['minute', 'hour', 'week', 'month', 'old']],
  ['thirty days are kept', clock, signIns, ['minute', 'hour', 'week', 'month']],
  ['seven days of audits are kept on Free', { ...clock, premium: 'free' }, audits, ['minute', 'week']],
  ['thirty days of audits else', clock, audits, ['minute', 'week', 'month']],
  ['so many days as told', { ...clock, retentionDays: 1 }, signIns, ['minute', 'hour']],
  ['what is on its way is not there yet', { ...clock, logDelayMs: 120_000 }, signIns, ['hour', 'week', 'month']],
  ['nor are audits', { ...clock, logDelayMs: 120_000 }, audits, ['week', 'month']],
  ['a delay alone keeps the old', { logDelayMs: 1000 }, signIns, ['minute', 'hour', 'week', 'month', 'old']],
  [
    'beta adds what happened silently, when asked',
    clock,
    "/beta/auditLogs/signIns?$filter=signInEventTypes/any(t:t eq 'nonInteractiveUser')",
    ['silent'],
  ],
] satisfies readonly (readonly [string, DemoOptions, string, readonly string[]])[])(
  '%s',
  async (_, options, path, expected) => {
    expect(await idsOf(options, path)).toEqual(expected)
  },
)

test.each([
  ['too young', 'minute', { ...clock, logDelayMs: 120_000 }, 404],
  ['too old', 'old', clock, 404],
  ['silent', 'silent', clock, 404],
  ['kept', 'month', clock, 200],
] satisfies readonly (readonly [string, string, DemoOptions, number])[])(
  'a sign-in that is %s, by its id: %s',
  async (_, id, options, status) => {
    expect((await asked(options, `${signIns}/${id}`)).status).toBe(status)
  },
)

test.each([
  [`${signIns}?$filter=createdDateTime ge 2026-01-01T00:00:00Z`, 200],
  [`${signIns}?$filter=createdDateTime ge 2025-12-01T00:00:00Z`, 400],
  [`${signIns}?$filter=userId eq 'x' and createdDateTime ge 2025-12-01T00:00:00Z`, 400],
  [`${audits}?$filter=activityDateTime ge 2025-12-01T00:00:00Z`, 400],
])('a filter reaches back 90 days at most: %s is %i', async (path, status) => {
  const reply = await asked(clock, path)
  expect([reply.status, codeOf(reply)]).toEqual([status, status === 400 ? 'BadRequest' : undefined])
})

test('risk of a sign-in is hidden below P2', async () => {
  const path = `${signIns}/hour?$select=riskLevelDuringSignIn,riskDetail,riskState`
  const hidden = { riskLevelDuringSignIn: 'hidden', riskDetail: 'hidden', riskState: 'atRisk' }
  expect((await asked({ ...clock, premium: 'p1' }, path)).body).toMatchObject(hidden)
  expect((await asked(clock, path)).body).toMatchObject({
    ...hidden,
    riskLevelDuringSignIn: 'high',
    riskDetail: 'none',
  })
})
