import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { Pool } from 'pg'
import { holdFolder } from './hold-folder.ts'

/** What came of trying; `because` is a code of the driver or the system, never an address. */
export type Tried =
  { readonly is: 'fine' | 'in-use' } | { readonly is: 'unreachable' | 'read-only'; readonly because: string }

/** Tries a database without changing anything in it: whether it answers and tables may be made. */
export const tryDatabase = (url: string): Promise<Tried> => {
  if (!url.startsWith('pglite:')) return tryPostgres(url)
  const folder = url.slice('pglite:'.length)
  return folder === '' ? Promise.resolve({ is: 'fine' }) : tryFolder(path.resolve(folder))
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no reason given'

const tryPostgres = async (connectionString: string): Promise<Tried> => {
  const pool = new Pool({ connectionString, max: 1, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  try {
    const { rows } = await pool.query<{ may: boolean | null }>(
      `select has_schema_privilege(current_schema(), 'create') as may`,
    )
    return rows[0]?.may === true ? { is: 'fine' } : { is: 'read-only', because: 'no right to create' }
  } catch (error) {
    return { is: 'unreachable', because: codeOf(error) }
  } finally {
    await pool.end()
  }
}

const tryFolder = async (folder: string): Promise<Tried> => {
  const parent = path.dirname(folder)
  try {
    await access(parent, constants.W_OK)
  } catch (error) {
    const isMade = codeOf(error) === 'ENOENT' && parent !== folder
    return isMade ? tryFolder(parent) : { is: 'read-only', because: codeOf(error) }
  }
  try {
    const release = await holdFolder(folder)
    await release()
    return { is: 'fine' }
  } catch (error) {
    return codeOf(error) === 'no reason given' ? { is: 'in-use' } : { is: 'read-only', because: codeOf(error) }
  }
}
