import { silentLog } from '../../src/log/log.ts'
import type { AuditLine } from '../../src/model/audit.ts'
import { auditStore, type AuditStore } from '../../src/store/audit-store.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { startPostgres } from './start-postgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop())
const databases = [
  { name: 'PGlite', url: 'pglite:' },
  ...(postgres ? [{ name: 'PostgreSQL', url: await postgres.database() }] : []),
]

const line = (key: string, more: Partial<AuditLine> = {}): AuditLine => ({
  key,
  at: '2026-02-19T09:21:34Z',
  actorId: 'ravi',
  lookUp: 'mfa',
  subject: 'yara',
  outcome: 'shown',
  ...more,
})

describe.each(databases)('the audit in $name', ({ url }) => {
  const opened = openDatabase(url, silentLog)
  let db: Awaited<typeof opened>['db']
  let audit: AuditStore
  const lines = () => db.selectFrom('audit').selectAll().orderBy('at').execute()
  beforeAll(async () => {
    db = (await opened).db
    audit = auditStore(db)
  }, 30_000)
  afterAll(async () => (await opened).close())

  test('a line is written once, and says who, whom, what, when and what came of it', async () => {
    await Promise.all([audit.write(line('one')), audit.write(line('one', { outcome: 'not-found' }))])
    await audit.write(line('one'))
    const [only, ...others] = await lines()
    expect(others).toEqual([])
    expect(only).toMatchObject({ actor_id: 'ravi', look_up: 'mfa', subject: 'yara' })
    expect(only?.at.toISOString()).toBe('2026-02-19T09:21:34.000Z')
    expect(only?.key).not.toContain('one')
  })

  test('what somebody typed is kept as text, whatever it holds, and cut', async () => {
    await audit.write(line('odd', { subject: `a\u0000b \ud800 ${'x'.repeat(500)}`, outcome: 'not-found' }))
    const odd = (await lines()).find(({ outcome, subject }) => outcome === 'not-found' && subject !== 'yara')
    expect(odd?.subject).toMatch(/^ab � x+$/)
    expect(odd?.subject.length).toBeLessThanOrEqual(200)
  })

  test.each([
    ['changed', (): Promise<unknown> => db.updateTable('audit').set({ actor_id: 'nobody' }).execute()],
    ['deleted', (): Promise<unknown> => db.deleteFrom('audit').execute()],
  ])('no line is %s', async (_, attempt) => {
    await expect(attempt()).rejects.toThrow('can only be added to')
    expect((await lines()).length).toBeGreaterThan(0)
  })

  test('a line from before the end of its time is swept, and only that', async () => {
    await audit.write(line('old', { at: '2025-02-19T09:21:33Z' }))
    await audit.write(line('young', { at: '2025-02-19T09:21:34Z' }))
    const before = (await lines()).length
    expect(await audit.expire('2025-02-19T09:21:34Z')).toBe(1)
    expect(await lines()).toHaveLength(before - 1)
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow('can only be added to')
  })
})
