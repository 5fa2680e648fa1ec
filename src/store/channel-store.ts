import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

/** Where the helpdesk's channel is: plain JSON, as it was given. */
export interface ChannelStore {
  readonly load: () => Promise<unknown>
  readonly save: (place: unknown) => Promise<void>
  readonly forget: () => Promise<void>
}

/** The helpdesk's channel in a database. */
export const channelStore = (db: Kysely<Database>): ChannelStore => ({
  load: async () => (await db.selectFrom('helpdesk_channel').select('place').executeTakeFirst())?.place,
  async save(place) {
    const row = { place: JSON.stringify(place) }
    await db
      .insertInto('helpdesk_channel')
      .values(row)
      .onConflict((on) => on.column('one').doUpdateSet(row))
      .execute()
  },
  async forget() {
    await db.deleteFrom('helpdesk_channel').execute()
  },
})
