import type { Kysely } from 'kysely'
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
  /** Deletes conversations, with their screens, not touched since; returns how many. */
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
      .select(['reference', 'card', 'activity_id'])
      .where('key', '=', key)
      .executeTakeFirst()
    if (!row || row.reference === null) return undefined
    return {
      reference: row.reference,
      ...(row.card !== null && { card: row.card }),
      ...(row.activity_id !== null && { activityId: row.activity_id }),
    }
  }

const saveScreenIn =
  (db: Db, clock: () => Instant): ConversationStore['saveScreen'] =>
  async (key, { reference, card = null, activityId = null }) => {
    const row = { reference: JSON.stringify(reference), card, activity_id: activityId, updated_at: clock() }
    await db
      .insertInto('conversations')
      .values({ key, ...row })
      .onConflict((on) => on.column('key').doUpdateSet(row))
      .execute()
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
  expire: async (before) => {
    const gone = await db.deleteFrom('conversations').where('updated_at', '<', new Date(before)).executeTakeFirst()
    return Number(gone.numDeletedRows)
  },
})
