import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Log } from '../log/log.ts'
import { conversations } from './migrations/0001-conversations.ts'
import { tickets } from './migrations/0002-tickets.ts'
import { audit } from './migrations/0003-audit.ts'

const migrations = {
  '0001-conversations': { up: conversations },
  '0002-tickets': { up: tickets },
  '0003-audit': { up: audit },
}

/** The driver's own words, for whoever starts the bot; they hold no password. A refused connection has only a code. */
const reasonOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'no reason given'
  return String(Reflect.get(error, 'message') || Reflect.get(error, 'code'))
}

/**
 * Brings the tables up to date; safe when two processes start at once (one waits for the other's advisory lock).
 * Throws with what the database answered as the cause, and nothing half done.
 */
export const migrate = async <Tables>(db: Kysely<Tables>, log: Log): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw new Error(`The database could not be opened: ${reasonOf(error)}`, { cause: error })
  for (const { migrationName } of results) log.info('The database was migrated.', { migration: migrationName })
}
