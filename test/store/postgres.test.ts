import { setTimeout as wait } from 'node:timers/promises'
import type { Fields, Log } from '../../src/log/log.ts'
import { silentLog } from '../../src/log/log.ts'
import { openStore } from '../../src/store/store.ts'
import type { Postgres } from './start-postgres.ts'
import { startPostgres } from './start-postgres.ts'

const now = '2026-02-19T09:21:34Z'
const postgres = await startPostgres()
afterAll(() => postgres?.stop())

const describeWith = ({ database, run }: Postgres): void => {
  test('two that start at once on an empty database both work, and count together', async () => {
    const url = await database()
    const [one, two] = await Promise.all([openStore(url), openStore(url)])
    const increment = async (index: number): Promise<void> => {
      const { conversations } = index % 2 ? one : two
      const stored = await conversations.load('counter')
      const saved = await conversations.save('counter', {}, stored?.revision ?? 0, now)
      if (!saved) await increment(index)
    }
    await Promise.all(Array.from({ length: 50 }, (_, index) => increment(index)))
    expect((await one.conversations.load('counter'))?.revision).toBe(50)
    await Promise.all([one.close(), two.close()])
  })

  test('a connection that breaks while idle is told and replaced', async () => {
    const told: [string, Fields | undefined][] = []
    const log: Log = { ...silentLog, warn: (sentence, fields) => told.push([sentence, fields]) }
    const url = await database()
    const store = await openStore(url, log)
    await store.conversations.save('a', 1, 0, now)
    await run(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
    )
    for (let tries = 0; told.length === 0 && tries < 200; tries++) await wait(10)
    expect(await store.conversations.load('a')).toEqual({ document: 1, revision: 1 })
    expect(told).toMatchObject([['An idle database connection broke.', { code: '57P01' }]])
    await store.close()
  })
}

if (postgres) describeWith(postgres)

const where = postgres ? 'PostgreSQL was found' : 'PostgreSQL not found: its own tests did not run'
test(`${where}`, async () => {
  await expect(Promise.resolve(postgres?.run('select 1'))).resolves.toBeUndefined()
})

test.each([
  ['a database that is not there', 'postgres://signpost:geheim@127.0.0.1:1/none', 'ECONNREFUSED'],
  ['an address that is none', 'mysql://signpost:geheim@127.0.0.1/none', 'starts with pglite: or postgres://'],
])('%s is an error that does not tell the password', async (_, url, reason) => {
  const error: unknown = await openStore(url).catch((thrown: unknown) => thrown)
  expect(String(error)).toContain(reason)
  expect(String(error)).not.toContain('geheim')
})
