import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Instant } from '../model/instant.ts'
import type { Database } from './database.ts'

/** A conversation as it was saved: plain JSON, and how often it was saved since it began. */
export interface Stored {
  readonly document: unknown
  readonly revision: number
}

/** How to reach a conversation, and which activity shows which card there. */
export interface Screen {
  /** Plain JSON, never null. */
  readonly reference: unknown
  readonly card?: string
  readonly activityId?: string
  /** Messages above the current one that still show a card, newest first. */
  readonly older?: readonly OlderCard[]
}

/** A message that is not the newest any more. */
export interface OlderCard {
  readonly card: string
  readonly activityId: string
}

/** Conversations by key. Every function rejects when the database cannot be reached. */
export interface ConversationStore {
  readonly load: (key: string) => Promise<Stored | undefined>
  /** Compare-and-set: `revision` is the one loaded, 0 creates; false when somebody else was first. */
  readonly save: (key: string, document: unknown, revision: number, now: Instant) => Promise<boolean>
  /** The conversations touched at or after an instant, with their keys. */
  readonly touchedSince: (instant: Instant) => Promise<readonly { readonly key: string; readonly document: unknown }[]>
  readonly loadScreen: (key: string) => Promise<Screen | undefined>
  /** The last one saved wins. */
  readonly saveScreen: (key: string, screen: Screen) => Promise<void>
  /** Deletes the conversation and its screen. */
  readonly forget: (key: string) => Promise<void>
  /** Deletes conversations, with their screens, not touched since; returns how many. Of one that is to hear of a ticket stays how to reach it. */
  readonly expire: (before: Instant) => Promise<number>
}

type Db = Kysely<Database>

const loadFrom =
  (db: Db): ConversationStore['load'] =>
  (key) =>
    db
      .selectFrom('conversations')
      .select(['document', 'revision'])
      .where('key', '=', key)
      .where('revision', '>', 0)
      .executeTakeFirst()

const saveIn =
  (db: Db): ConversationStore['save'] =>
  async (key, document, revision, now) => {
    const row = { document: JSON.stringify(document), revision: revision + 1, updated_at: now }
    if (revision > 0) {
      const update = db.updateTable('conversations').set(row).where('key', '=', key).where('revision', '=', revision)
      return (await update.executeTakeFirst()).numUpdatedRows === 1n
    }
    const insert = db
      .insertInto('conversations')
      .values({ key, ...row })
      .onConflict((on) => on.column('key').doUpdateSet(row).where('conversations.revision', '=', 0))
    return (await insert.executeTakeFirst()).numInsertedOrUpdatedRows === 1n
  }

const loadScreenFrom =
  (db: Db): ConversationStore['loadScreen'] =>
  async (key) => {
    const row = await db
      .selectFrom('conversations')
      .select(['reference', 'card', 'activity_id', 'older_cards'])
      .where('key', '=', key)
      .executeTakeFirst()
    if (!row || row.reference === null) return undefined
    return {
      reference: row.reference,
      ...(row.card !== null && { card: row.card }),
      ...(row.activity_id !== null && { activityId: row.activity_id }),
      ...(isOlder(row.older_cards) && { older: row.older_cards }),
    }
  }

/** Written by this file only. */
const isOlder = (stored: unknown): stored is readonly OlderCard[] => Array.isArray(stored)

const saveScreenIn =
  (db: Db, clock: () => Instant): ConversationStore['saveScreen'] =>
  async (key, { reference, card = null, activityId = null, older }) => {
    const row = {
      reference: JSON.stringify(reference),
      card,
      activity_id: activityId,
      older_cards: older ? JSON.stringify(older) : null,
      updated_at: clock(),
    }
    await db
      .insertInto('conversations')
      .values({ key, ...row })
      .onConflict((on) => on.column('key').doUpdateSet(row))
      .execute()
  }

/** Whether news of a ticket go to the conversation. */
const hearsOfTicket = sql<boolean>`exists (
  select 1 from tickets where conversations.key in (tickets.requester_conversation, tickets.assignee_conversation)
)`

const expireIn =
  (db: Db): ConversationStore['expire'] =>
  async (before) => {
    const old = new Date(before)
    const emptied = await db
      .updateTable('conversations')
      .set({ document: null, revision: 0, card: null, activity_id: null, older_cards: null })
      .where('updated_at', '<', old)
      .where('revision', '>', 0)
      .where(hearsOfTicket)
      .executeTakeFirst()
    const gone = await db
      .deleteFrom('conversations')
      .where('updated_at', '<', old)
      .where(sql<boolean>`not ${hearsOfTicket}`)
      .executeTakeFirst()
    return Number(emptied.numUpdatedRows) + Number(gone.numDeletedRows)
  }

/** Conversations in a database; `clock` dates the screens. */
export const conversationStore = (db: Db, clock: () => Instant): ConversationStore => ({
  load: loadFrom(db),
  save: saveIn(db),
  touchedSince: (instant) =>
    db
      .selectFrom('conversations')
      .select(['key', 'document'])
      .where('revision', '>', 0)
      .where('updated_at', '>=', new Date(instant))
      .execute(),
  loadScreen: loadScreenFrom(db),
  saveScreen: saveScreenIn(db, clock),
  forget: async (key) => {
    await db.deleteFrom('conversations').where('key', '=', key).execute()
  },
  expire: expireIn(db),
})
