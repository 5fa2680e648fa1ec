import type { Log } from '../log/log.ts'
import { silentLog } from '../log/log.ts'
import type { Instant } from '../model/instant.ts'
import type { AuditStore } from './audit-store.ts'
import { auditStore } from './audit-store.ts'
import type { ChannelStore } from './channel-store.ts'
import { channelStore } from './channel-store.ts'
import type { ConversationStore } from './conversation-store.ts'
import { conversationStore } from './conversation-store.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { deliveryStore } from './delivery-store.ts'
import { openDatabase } from './open-database.ts'
import type { TicketStore } from './ticket-store.ts'
import { ticketStore } from './ticket-store.ts'

export type { AuditStore } from './audit-store.ts'
export type { ChannelStore } from './channel-store.ts'
export type { ConversationStore, OlderCard, Screen, Stored } from './conversation-store.ts'
export type { Delivery, DeliveryStore } from './delivery-store.ts'
export type { TicketStore } from './ticket-store.ts'

/** What outlives a restart. */
export interface Store {
  readonly conversations: ConversationStore
  readonly tickets: TicketStore
  readonly audit: AuditStore
  readonly deliveries: DeliveryStore
  readonly channel: ChannelStore
  /** Calls a function whenever something may be to be delivered. */
  readonly onDelivery: (listener: () => void) => void
  readonly close: () => Promise<void>
}

/**
 * Opens the store at `pglite:` (memory), `pglite:./folder` (embedded, made when absent) or `postgres://…`, up to date.
 * Rejects when the database cannot be reached or another process holds the folder. `clock` dates screens and tickets.
 */
export const openStore = async (
  url: string,
  log: Log = silentLog,
  clock: () => Instant = () => new Date().toISOString(),
): Promise<Store> => {
  const { db, close, isAlone } = await openDatabase(url, log)
  // A delivery that a killed process had begun need not wait for its lease.
  if (isAlone) await db.updateTable('deliveries').set({ due_at: clock() }).execute()
  let listener = (): void => {}
  return {
    conversations: conversationStore(db, clock),
    tickets: ticketStore(db, clock, () => listener()),
    audit: auditStore(db),
    deliveries: deliveryStore(db),
    channel: channelStore(db),
    onDelivery: (next) => {
      listener = next
    },
    close,
  }
}
