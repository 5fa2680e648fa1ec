import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Dialect } from 'kysely'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Log } from '../log/log.ts'
import { errorFields } from '../log/log.ts'
import type { Database } from './database.ts'
import { holdFolder } from './hold-folder.ts'
import { migrate } from './migrate.ts'

/** A database with its tables, and how to let go of it. */
interface Opened {
  readonly db: Kysely<Database>
  readonly close: () => Promise<void>
  /** Whether no other process can have it open. */
  readonly isAlone: boolean
}

const migrated = async (dialect: Dialect, log: Log): Promise<Kysely<Database>> => {
  const db = new Kysely<Database>({ dialect })
  try {
    await migrate(db, log)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** Survives a killed process, not a power cut (PGlite never calls fsync): for the demo, not for production. */
const openPglite = async (folder: string, log: Log): Promise<Opened> => {
  // Not in the production bundle.
  const { PGlite } = await import('@electric-sql/pglite')
  const open = () => migrated(new PGliteDialect({ pglite: () => PGlite.create(folder || undefined) }), log)
  if (!folder) {
    const db = await open()
    return { db, close: () => db.destroy(), isAlone: true }
  }
  await mkdir(path.dirname(folder), { recursive: true })
  const release = await holdFolder(folder)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const db = await open()
    return { db, close: () => db.destroy().then(release), isAlone: true }
  } catch (error) {
    await release()
    throw error
  }
}

const poolOf = (connectionString: string, log: Log, limits: { max: number; query_timeout?: number }): Pool => {
  const pool = new Pool({ connectionString, application_name: 'signpost', connectionTimeoutMillis: 5000, ...limits })
  // Without a listener a connection that breaks while idle ends the process; the pool itself replaces it.
  pool.on('error', (error) => log.warn('An idle database connection broke.', errorFields(error)))
  return pool
}

const openPostgres = async (url: string, log: Log): Promise<Opened> => {
  // A migration may take its time, or wait for another process; a turn of a conversation may not.
  const first = await migrated(new PostgresDialect({ pool: poolOf(url, log, { max: 1 }) }), log)
  await first.destroy()
  const pool = poolOf(url, log, { max: 10, query_timeout: 10_000 })
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, close: () => db.destroy(), isAlone: false }
}

/** Opens `pglite:`, `pglite:./folder` or `postgres://…` with every migration applied. Never quotes the address in an error. */
export const openDatabase = (url: string, log: Log): Promise<Opened> => {
  if (url.startsWith('pglite:')) {
    const folder = url.slice('pglite:'.length)
    return openPglite(folder && path.resolve(folder), log)
  }
  if (/^postgres(?:ql)?:\/\//.test(url)) return openPostgres(url, log)
  return Promise.reject(new Error('A database address starts with pglite: or postgres://.'))
}
