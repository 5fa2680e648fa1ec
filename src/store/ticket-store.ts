import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Instant } from '../model/instant.ts'
import type { Ticket, TicketDraft } from '../model/ticket.ts'
import type { TicketOrigin, TicketOutcome, Tickets, WantedChange } from '../model/world.ts'
import { changedTicket } from './changed-ticket.ts'
import type { Database } from './database.ts'
import { queueDeliveries } from './queue-deliveries.ts'
import { digest, subjectOf } from './subject-of.ts'

/** Tickets that outlive a restart. Every change and what is to be told of it are one transaction. */
export interface TicketStore extends Tickets {
  /** Deletes tickets that were resolved before an instant, with all that belongs to them; returns how many. */
  readonly expire: (before: Instant) => Promise<number>
}

type Db = Kysely<Database>
/** Inside a transaction nothing may ask the database but through it: PGlite has one connection and would wait for ever. */
type Trx = Transaction<Database>

/** The greatest number there can be. */
const greatest = 2_147_483_647
const mostListed = 10

/** Documents are written by this file only. */
const ticketOf = (row: { readonly document: unknown } | undefined): Ticket | undefined =>
  row?.document as Ticket | undefined

const findIn = async (db: Db, number: number): Promise<Ticket | undefined> => {
  if (!Number.isInteger(number) || Math.abs(number) > greatest) return undefined
  return ticketOf(await db.selectFrom('tickets').select('document').where('number', '=', number).executeTakeFirst())
}

const doneBefore = (trx: Trx, key: string): Promise<{ readonly number: number } | undefined> =>
  trx.selectFrom('ticket_keys').select('number').where('key', '=', key).executeTakeFirst()

const nextNumber = async (trx: Trx): Promise<number> => {
  const { rows } = await sql<{ number: number }>`select nextval('ticket_numbers')::integer as number`.execute(trx)
  return Number(rows[0]?.number)
}

type Existing = { readonly ticket: Ticket; readonly isNew: boolean } | undefined

const existing = async (trx: Trx, key: string, draft: TicketDraft): Promise<Existing> => {
  const opened = await doneBefore(trx, key)
  const ticket = opened && (await findIn(trx, opened.number))
  if (ticket) return { ticket, isNew: true }
  const same = await trx
    .selectFrom('tickets')
    .select('document')
    .where('requester_id', '=', draft.requester.userId)
    .where('subject', '=', subjectOf(draft))
    .where('status', '<>', 'resolved')
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const found = ticketOf(same)
  return found && { ticket: found, isNew: false }
}

const insert = async (trx: Trx, draft: TicketDraft, { key, conversation }: TicketOrigin, now: Instant) => {
  const { requester } = draft
  const number = await nextNumber(trx)
  const history = [{ did: 'opened', at: now, by: requester }] as const
  const ticket: Ticket = { number, version: 1, status: 'open', openedAt: now, draft, history }
  const row = {
    number,
    version: ticket.version,
    status: ticket.status,
    requester_id: requester.userId,
    subject: subjectOf(draft),
    requester_conversation: conversation,
    document: JSON.stringify(ticket),
  }
  await trx.insertInto('tickets').values(row).execute()
  await trx.insertInto('ticket_keys').values({ key, number }).execute()
  await queueDeliveries(trx, ticket, now)
  return { ticket, isNew: true }
}

const openIn = (db: Db, draft: TicketDraft, origin: TicketOrigin, now: Instant) =>
  db.transaction().execute(async (trx) => {
    // One requester opens one ticket after the other, so that two at once cannot both find none.
    await sql`select pg_advisory_xact_lock(hashtextextended(${digest(draft.requester.userId)}, 0))`.execute(trx)
    const key = digest('open', origin.key)
    return (await existing(trx, key, draft)) ?? insert(trx, draft, { ...origin, key }, now)
  })

const update = async (trx: Trx, ticket: Ticket, { by, conversation }: WantedChange, now: Instant): Promise<void> => {
  const row = {
    version: ticket.version,
    status: ticket.status,
    document: JSON.stringify(ticket),
    resolved_at: ticket.status === 'resolved' ? now : null,
    ...(ticket.assignee?.userId === by.userId && by.userId !== ticket.draft.requester.userId
      ? { assignee_conversation: conversation }
      : {}),
  }
  await trx.updateTable('tickets').set(row).where('number', '=', ticket.number).execute()
  await queueDeliveries(trx, ticket, now)
}

const changeIn = (db: Db, wanted: WantedChange, now: Instant): Promise<TicketOutcome> =>
  db.transaction().execute(async (trx) => {
    const ticket = await lockedTicket(trx, wanted.number)
    if (!ticket) return { is: 'not-found' }
    const key = digest('change', String(wanted.number), wanted.key)
    if (await doneBefore(trx, key)) return { is: 'done', ticket }
    // What a person adds stands beside whatever happened meanwhile.
    if (ticket.version !== wanted.version && wanted.change.do !== 'answer') return { is: 'changed-meanwhile', ticket }
    const changed = changedTicket(ticket, wanted.change, wanted.by, now)
    if (changed === ticket) return { is: 'done', ticket }
    await trx.insertInto('ticket_keys').values({ key, number: ticket.number }).execute()
    await update(trx, changed, wanted, now)
    return { is: 'done', ticket: changed }
  })

const lockedTicket = async (trx: Trx, number: number): Promise<Ticket | undefined> => {
  if (!Number.isInteger(number) || Math.abs(number) > greatest) return undefined
  return ticketOf(
    await trx.selectFrom('tickets').select('document').where('number', '=', number).forUpdate().executeTakeFirst(),
  )
}

const listIn = async (db: Db, requesterId: string | undefined): Promise<readonly Ticket[]> => {
  const newest = db.selectFrom('tickets').select('document').orderBy('number', 'desc').limit(mostListed)
  const rows =
    requesterId === undefined
      ? await newest.where('status', '<>', 'resolved').execute()
      : await newest.where('requester_id', '=', requesterId).execute()
  return rows.flatMap((row) => ticketOf(row) ?? [])
}

/** Tickets in a database; `clock` dates what happens to them, `onChange` is called after each change. */
export const ticketStore = (db: Db, clock: () => Instant, onChange: () => void): TicketStore => {
  const told = async <T>(work: Promise<T>): Promise<T> => {
    const outcome = await work
    onChange()
    return outcome
  }
  return {
    open: (draft, origin) => told(openIn(db, draft, origin, clock())),
    change: (wanted) => told(changeIn(db, wanted, clock())),
    find: (number) => findIn(db, number),
    list: (requesterId) => listIn(db, requesterId),
    async expire(before) {
      const gone = await db.deleteFrom('tickets').where('resolved_at', '<', new Date(before)).executeTakeFirst()
      return Number(gone.numDeletedRows)
    },
  }
}
