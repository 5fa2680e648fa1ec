import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Instant } from '../model/instant.ts'
import type { Ticket } from '../model/ticket.ts'
import type { Database } from './database.ts'
import type { Recipient } from './recipients-of.ts'

/** Something that is to be told of a ticket. */
export interface Delivery {
  readonly id: string
  /** The version of the ticket that made it; its entry is the last that is told of. */
  readonly version: number
  readonly recipient: Recipient
  /** How often it was begun, this time included. */
  readonly tries: number
  /** As it stands now. */
  readonly ticket: Ticket
  /** Key of the conversation that is told; absent for the channel. */
  readonly conversation?: string
  /** Where the channel shows the ticket: plain JSON, as it was given. */
  readonly message?: unknown
}

/** What is still to be delivered: at least once, to each recipient of a ticket in the order of its changes. */
export interface DeliveryStore {
  /** Takes what is due, for this process alone until the lease ends (a process that is killed counts as a failure). */
  readonly claim: (now: Instant, leaseEnds: Instant, withChannel: boolean) => Promise<readonly Delivery[]>
  readonly done: (delivery: Delivery, now: Instant) => Promise<void>
  readonly failed: (delivery: Delivery, again: Instant) => Promise<void>
  /** Gives it up. */
  readonly drop: (delivery: Delivery) => Promise<void>
  /** Remembers which message of the channel shows a ticket. */
  readonly shownAt: (number: number, message: unknown) => Promise<void>
}

type Db = Kysely<Database>

const mostAtOnce = 20

/** Nothing older waits for the same recipient of the same ticket. */
const isFirstOfItsKind = sql<boolean>`not exists (
  select 1 from deliveries before
  where before.number = d.number and before.recipient = d.recipient and before.version < d.version
)`

const claimIn =
  (db: Db): DeliveryStore['claim'] =>
  async (now, leaseEnds, withChannel) => {
    const due = db
      .selectFrom('deliveries as d')
      .select('d.id')
      .where('d.due_at', '<=', new Date(now))
      .$if(!withChannel, (query) => query.where('d.recipient', '<>', 'channel'))
      .where(isFirstOfItsKind)
      .orderBy('d.due_at')
      .orderBy('d.number')
      .limit(mostAtOnce)
      .forUpdate()
      .skipLocked()
    const claimed = await db
      .updateTable('deliveries')
      .from('tickets')
      .set({ due_at: leaseEnds, tries: sql<number>`tries + 1` })
      .whereRef('tickets.number', '=', 'deliveries.number')
      .where('deliveries.id', 'in', due)
      .returning(['id', 'deliveries.version', 'recipient', 'tries', 'document', 'message'])
      .returning(['requester_conversation', 'assignee_conversation'])
      .execute()
    return claimed.map(deliveryOf)
  }

interface Claimed {
  readonly id: string
  readonly version: number
  readonly recipient: string
  readonly tries: number
  readonly document: unknown
  readonly message: unknown
  readonly requester_conversation: string
  readonly assignee_conversation: string | null
}

/** Recipients and documents are written by this folder only. */
const deliveryOf = (row: Claimed): Delivery => {
  const recipient = row.recipient as Recipient
  const conversation = conversationOf(recipient, row)
  return {
    id: row.id,
    version: row.version,
    recipient,
    tries: row.tries,
    ticket: row.document as Ticket,
    ...(conversation !== null && { conversation }),
    ...(row.message !== null && { message: row.message }),
  }
}

const conversationOf = (recipient: Recipient, row: Claimed): string | null => {
  if (recipient === 'channel') return null
  return recipient === 'requester' ? row.requester_conversation : row.assignee_conversation
}

/** Deliveries in a database. */
export const deliveryStore = (db: Db): DeliveryStore => ({
  claim: claimIn(db),
  async done({ id, version }, now) {
    const gone = await db
      .deleteFrom('deliveries')
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    // The ticket changed while it was shown: at once again.
    if (gone.numDeletedRows === 0n)
      await db.updateTable('deliveries').set({ due_at: now, tries: 0 }).where('id', '=', id).execute()
  },
  async failed({ id }, again) {
    await db.updateTable('deliveries').set({ due_at: again }).where('id', '=', id).execute()
  },
  async drop({ id }) {
    await db.deleteFrom('deliveries').where('id', '=', id).execute()
  },
  async shownAt(number, message) {
    await db
      .updateTable('tickets')
      .set({ message: JSON.stringify(message) })
      .where('number', '=', number)
      .execute()
  },
})
