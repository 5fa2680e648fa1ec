import { tryDatabase } from '../../store/try-database.ts'
import type { Remark } from './remark.ts'

const part = 'Store'

/** Whether what Signpost keeps can be kept there. */
export const storeRemarks = async (databaseUrl: string): Promise<readonly Remark[]> => {
  const tried = await tryDatabase(databaseUrl)
  if ('because' in tried) return [{ is: 'wrong', part, what: sentences[tried.is](tried.because), fix: fixes[tried.is] }]
  const what = tried.is === 'in-use' ? 'in use, by a Signpost that is running.' : inWords(databaseUrl)
  return [{ is: 'fine', part, what }]
}

const inWords = (databaseUrl: string): string =>
  databaseUrl.startsWith('pglite:')
    ? 'a folder on this machine, for the demo and for trying only.'
    : 'PostgreSQL answers, and tables may be made.'

const sentences = {
  unreachable: (because) => `the database does not answer (${because}).`,
  'read-only': (because) => `no tables can be made (${because}).`,
} as const satisfies Record<string, (because: string) => string>

const fixes = {
  unreachable: 'Check host, port, user and password in DATABASE_URL, and whether this machine may connect.',
  'read-only': 'Let the user of DATABASE_URL make tables in its schema, or write in the folder.',
} as const satisfies Record<keyof typeof sentences, string>
