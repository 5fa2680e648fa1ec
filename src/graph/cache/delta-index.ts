import type { Answer, Failure } from '../answers/answer.ts'
import type { Asker, ListOptions } from '../asking/asker.ts'
import { failure } from '../answers/answer.ts'
import { list, maybe, parsed, refusal, row, text } from '../answers/parse.ts'
import type { Row } from '../answers/row.ts'

interface Kept {
  readonly rows: ReadonlyMap<string, Row>
  /** Where the changes since then are. */
  readonly link: string
}

interface Changes {
  readonly rows: readonly Row[]
  readonly next: string | undefined
  readonly delta: string | undefined
}

/** Reads a collection, as `Asker.list` does. */
type ListWith = (ask: Asker, path: string, options?: ListOptions) => Promise<Answer<readonly unknown[]>>

const mostPages = 60
const headers = { Prefer: 'odata.maxpagesize=999' } as const

const linkUnder = (from: Row, key: string): string | undefined => {
  const link = maybe(text, from, key)
  if (link === undefined) return undefined
  const { pathname, search } = URL.canParse(link) ? new URL(link) : { pathname: '', search: '' }
  // Only the path is kept, so that no token follows a link to elsewhere.
  const [, path] = /^\/(?:v1\.0|beta)(\/\w+\/(?:microsoft\.graph\.)?delta(?:\(\))?)$/.exec(pathname) ?? []
  if (path === undefined) throw refusal('unexpected-answer', `${key} leads elsewhere`)
  return path + search
}

const changesOf = (body: unknown): Changes => ({
  rows: list(row(body), 'value', row),
  next: linkUnder(row(body), '@odata.nextLink'),
  delta: linkUnder(row(body), '@odata.deltaLink'),
})

const apply = (rows: Map<string, Row>, changes: readonly Row[]): void => {
  for (const change of changes) {
    const id = text(change, 'id')
    if ('@removed' in change) rows.delete(id)
    else rows.set(id, { ...rows.get(id), ...change })
  }
}

const follow = async (ask: Asker, first: string, before: ReadonlyMap<string, Row>): Promise<Answer<Kept>> => {
  const rows = new Map(before)
  let next: string | undefined = first
  for (let page = 0; page < mostPages && next !== undefined; page += 1) {
    const answer: Answer<Changes> = parsed(await ask.get(next, headers), (body) => {
      const changes = changesOf(body)
      apply(rows, changes.rows)
      return changes
    })
    if (!answer.ok) return answer
    if (answer.body.delta !== undefined) return { ok: true, body: { rows, link: answer.body.delta } }
    next = answer.body.next
  }
  return failure(next === undefined ? 'unexpected-answer' : 'too-slow')
}

/** Whether Graph has no changes to offer here, rather than being unable to answer now. */
const hasNoDelta = ({ gap, status }: Failure): boolean =>
  status === 501 || ['our-fault', 'not-found', 'not-supported', 'unexpected-answer'].includes(gap)

/** The whole of a collection the first time, only its changes afterwards; a plain list where there are no changes to be had, https://learn.microsoft.com/graph/delta-query-overview */
export const createDeltaIndex = (): ListWith => {
  let kept: Kept | undefined
  let isRefused = false
  const whole = (ask: Asker, path: string): Promise<Answer<Kept>> =>
    follow(ask, path.replace('?', '/delta?').replace(/&\$top=\d+/, ''), new Map())
  return async (ask, path, options) => {
    if (isRefused) return ask.list(path, options)
    const changed = kept ? await follow(ask, kept.link, kept.rows) : await whole(ask, path)
    // 410: the changes are no longer kept, so everything is read anew.
    const read = !changed.ok && kept && changed.status === 410 ? await whole(ask, path) : changed
    if (read.ok) {
      kept = read.body
      return { ok: true, body: [...read.body.rows.values()] }
    }
    isRefused = !kept && hasNoDelta(read)
    return isRefused ? ask.list(path, options) : read
  }
}
