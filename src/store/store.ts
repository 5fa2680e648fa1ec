import type { Log } from '../log/log.ts'
import { silentLog } from '../log/log.ts'
import type { Instant } from '../model/instant.ts'
import type { ConversationStore } from './conversation-store.ts'
import { conversationStore } from './conversation-store.ts'
import { openDatabase } from './open-database.ts'

export type { ConversationStore, Screen, Stored } from './conversation-store.ts'

/** What outlives a restart. */
export interface Store {
  readonly conversations: ConversationStore
  readonly close: () => Promise<void>
}

/**
 * Opens the store at `pglite:` (memory), `pglite:./folder` (embedded, made when absent) or `postgres://…`, up to date.
 * Rejects when the database cannot be reached or another process holds the folder. `clock` dates the screens.
 */
export const openStore = async (
  url: string,
  log: Log = silentLog,
  clock: () => Instant = () => new Date().toISOString(),
): Promise<Store> => {
  const { db, close } = await openDatabase(url, log)
  return { conversations: conversationStore(db, clock), close }
}
