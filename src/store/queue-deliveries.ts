import type { Transaction } from 'kysely'
import type { Instant } from '../model/instant.ts'
import type { Ticket } from '../model/ticket.ts'
import type { Database } from './database.ts'
import { recipientsOf } from './recipients-of.ts'

/**
 * Notes, in the transaction of the change, who is still to be told of the newest entry. News are told one by one;
 * the channel only ever shows the ticket as it stands, so its row is renewed.
 */
export const queueDeliveries = async (trx: Transaction<Database>, ticket: Ticket, now: Instant): Promise<void> => {
  const { number, version } = ticket
  const rows = recipientsOf(ticket).map((recipient) => ({
    id: recipient === 'channel' ? `${number}-channel` : `${number}-${version}-${recipient}`,
    number,
    version,
    recipient,
    due_at: now,
  }))
  await trx
    .insertInto('deliveries')
    .values(rows)
    // Being delivered or waiting after a failure: it stays where it is, and goes out in its newest version.
    .onConflict((on) => on.column('id').doUpdateSet({ version }))
    .execute()
}
