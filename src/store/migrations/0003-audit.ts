import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** The audit of look-ups: lines are only added, and deleted only by the sweep, which says so in its transaction. */
export const audit = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('audit')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('look_up', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('audit_at').on('audit').column('at').execute()
  await sql`
    create function keep_audit() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and current_setting('signpost.sweeping', true) = 'audit' then return old; end if;
      raise exception 'The audit can only be added to';
    end $$
  `.execute(db)
  await sql`create trigger audit_kept before update or delete on audit for each row execute function keep_audit()`.execute(
    db,
  )
  await sql`create trigger audit_whole before truncate on audit for each statement execute function keep_audit()`.execute(
    db,
  )
}
