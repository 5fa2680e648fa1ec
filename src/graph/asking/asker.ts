import type { Answer } from '../answers/answer.ts'
import { failure } from '../answers/answer.ts'
import type { Batcher } from './batch.ts'
import { createBatcher } from './batch.ts'
import type { ReadingClient } from './client.ts'
import type { Page } from '../answers/page.ts'
import { pageOf } from '../answers/page.ts'
import { parsed } from '../answers/parse.ts'

type Headers = Readonly<Record<string, string>>

/** How to read a collection. */
export interface ListOptions {
  readonly headers?: Headers
  /** Pages at most; 5 unless told. */
  readonly pages?: number
  /** What to make of a collection with more pages than that: a gap unless told. */
  readonly beyond?: 'gap' | 'keep-first'
  /** True to send each page by itself, for calls so slow that a batch would wait for them. */
  readonly alone?: boolean
}

/** Asks Graph for one examination: no path is asked twice, and the GETs of one tick travel together. */
export interface Asker {
  readonly get: (path: string, headers?: Headers) => Promise<Answer>
  /** Like `get`, but never inside a batch. */
  readonly alone: (path: string, headers?: Headers) => Promise<Answer>
  /** All rows of a collection, over its pages. */
  readonly list: (path: string, options?: ListOptions) => Promise<Answer<readonly unknown[]>>
}

/** The header for queries that only the search index can answer, https://learn.microsoft.com/graph/aad-advanced-queries */
export const eventual = { ConsistencyLevel: 'eventual' } as const

interface Options {
  readonly client: ReadingClient
  readonly batch?: Batcher
  readonly signal?: AbortSignal
  /** Milliseconds a request can wait for its turn; the door's own unless told. */
  readonly withinMs?: number
}

const allPages = async (
  ask: (path: string) => Promise<Answer>,
  first: string,
  root: string,
  { pages = 5, beyond = 'gap' }: ListOptions,
): Promise<Answer<readonly unknown[]>> => {
  const rows: unknown[] = []
  let next: string | undefined = first
  for (let page = 0; page < pages && next !== undefined; page += 1) {
    const read: Answer<Page> = parsed(await ask(next), (body) => pageOf(body, root))
    if (!read.ok) return read
    rows.push(...read.body.rows)
    next = read.body.next
  }
  // Reading on would take too long, and a part must not pass for the whole.
  return next === undefined || beyond === 'keep-first' ? { ok: true, body: rows } : failure('too-slow')
}

/** An asker for one examination; hand in a batch to share the tick with others, a signal to stop all. */
export const createAsker = ({ client, signal, withinMs, batch = createBatcher(client, signal) }: Options): Asker => {
  const memo = new Map<string, Promise<Answer>>()
  const admitted = (path: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const leaving = { path, ...(signal && { signal }), ...(withinMs !== undefined && { withinMs }) }
    return client.admit ? client.admit(leaving, ask) : ask()
  }
  const once = (path: string, headers: Headers, ask: () => Promise<Answer>): Promise<Answer> => {
    const key = JSON.stringify([path, headers])
    const asked = memo.get(key) ?? admitted(path, ask)
    memo.set(key, asked)
    return asked
  }
  const get = (path: string, headers: Headers = {}): Promise<Answer> =>
    once(path, headers, () => batch({ path, headers }))
  const alone = (path: string, headers: Headers = {}): Promise<Answer> =>
    once(path, headers, () => client.send({ path, headers, ...(signal && { signal }) }))
  return {
    get,
    alone,
    list: (path, options = {}) =>
      allPages((page) => (options.alone ? alone : get)(page, options.headers), path, client.root, options),
  }
}
