import type { Kysely } from 'kysely'
import { sql } from 'kysely'

const ticketTables = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create sequence ticket_numbers as integer start with 101`.execute(db)
  await db.schema
    .createTable('tickets')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('requester_id', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('requester_conversation', 'text', (column) => column.notNull())
    .addColumn('assignee_conversation', 'text')
    .addColumn('document', 'json', (column) => column.notNull())
    .addColumn('message', 'json')
    .addColumn('resolved_at', 'timestamptz')
    .addCheckConstraint('tickets_resolved', sql`(resolved_at is not null) = (status = 'resolved')`)
    .execute()
  await db.schema.createIndex('tickets_requester').on('tickets').columns(['requester_id', 'subject']).execute()
  await db.schema
    .createTable('ticket_keys')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull().references('tickets.number').onDelete('cascade'))
    .execute()
}

/** Tickets with their number, the keys of what was done to them, what is still to be delivered, and where the helpdesk's channel is. */
export const tickets = async (db: Kysely<unknown>): Promise<void> => {
  await ticketTables(db)
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull().references('tickets.number').onDelete('cascade'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('due_at', 'timestamptz', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('deliveries_due_at').on('deliveries').column('due_at').execute()
  await db.schema
    .createTable('helpdesk_channel')
    .addColumn('one', 'boolean', (column) =>
      column
        .primaryKey()
        .defaultTo(true)
        .check(sql`one`),
    )
    .addColumn('place', 'json', (column) => column.notNull())
    .execute()
  await db.schema.alterTable('conversations').addColumn('older_cards', 'json').execute()
}
