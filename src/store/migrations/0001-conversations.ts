import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** One row a conversation: its document with a revision, and where its screen is. */
export const conversations = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('conversations')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('document', 'json')
    .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('reference', 'json')
    .addColumn('card', 'text')
    .addColumn('activity_id', 'text')
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
    .addCheckConstraint('conversations_document', sql`(document is null) = (revision = 0)`)
    .execute()
  await db.schema.createIndex('conversations_updated_at').on('conversations').column('updated_at').execute()
}
