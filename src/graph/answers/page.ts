import { refusal, row } from './parse.ts'

/** One page of a collection; `next` is the path of the following page. */
export interface Page {
  readonly rows: readonly unknown[]
  readonly next?: string
}

/** Reads a page; a next link to anywhere but under `root` is refused, so that no token follows it. */
export const pageOf = (body: unknown, root: string): Page => {
  const { value, '@odata.nextLink': next } = row(body)
  if (!Array.isArray(value)) throw refusal('unexpected-answer', 'no collection')
  if (next === undefined || next === null) return { rows: value }
  if (typeof next !== 'string' || !URL.canParse(next)) throw refusal('unexpected-answer', 'no next link')
  const { href } = new URL(next)
  if (!href.startsWith(`${root}/`)) throw refusal('unexpected-answer', 'a next link to elsewhere')
  return { rows: value, next: href.slice(root.length) }
}
