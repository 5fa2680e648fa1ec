import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { AuditLine, WriteAudit } from '../model/audit.ts'
import type { Instant } from '../model/instant.ts'
import type { Database } from './database.ts'
import { digest } from './subject-of.ts'

/** Who looked up what: lines are added and, when their time is over, deleted; nothing changes one. Every function rejects when the database cannot be reached. */
export interface AuditStore {
  /** The same key writes one line. */
  readonly write: WriteAudit
  /** Deletes the lines from before an instant; returns how many. */
  readonly expire: (before: Instant) => Promise<number>
}

/** U+0000 is no text to PostgreSQL, nor is half a character. */
const textOf = (subject: string): string => subject.replaceAll('\u0000', '').toWellFormed().slice(0, 200).toWellFormed()

const writeIn = async (db: Kysely<Database>, line: AuditLine): Promise<void> => {
  const { key, at, actorId, lookUp, subject, outcome } = line
  await db
    .insertInto('audit')
    .values({ key: digest('audit', key), at, actor_id: actorId, look_up: lookUp, subject: textOf(subject), outcome })
    .onConflict((on) => on.column('key').doNothing())
    .execute()
}

const expireIn = (db: Kysely<Database>, before: Instant): Promise<number> =>
  db.transaction().execute(async (trx) => {
    await sql`select set_config('signpost.sweeping', 'audit', true)`.execute(trx)
    const gone = await trx.deleteFrom('audit').where('at', '<', new Date(before)).executeTakeFirst()
    return Number(gone.numDeletedRows)
  })

/** The audit in a database. */
export const auditStore = (db: Kysely<Database>): AuditStore => ({
  write: (line) => writeIn(db, line),
  expire: (before) => expireIn(db, before),
})
