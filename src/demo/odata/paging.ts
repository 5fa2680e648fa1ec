import { schemaOf } from './metadata.ts'
import type { Version } from './metadata.ts'
import type { Query } from './query.ts'
import { isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Entity } from '../state/tenant.ts'

/** One page; `next` is the token of the page after it. */
export interface Page {
  readonly entities: readonly Entity[]
  readonly next?: string
}

const reports = ['signIn', 'directoryAudit', 'provisioningObjectSummary']
const sizesOf = (type: string) => (reports.includes(type) ? { usual: 1000, most: 1000 } : { usual: 100, most: 999 })

const sizeFor = (type: string, version: Version, top: string | undefined): number | Refusal => {
  const { usual, most } = sizesOf(type)
  if (top === undefined) return usual
  if (schemaOf(version).capabilities[type]?.top === false) return refusals.noPageSize
  if (!/^-?\d+$/.test(top)) return refusals.optionValue('$top', top)
  return Number(top) >= 1 && Number(top) <= most ? Number(top) : refusals.pageSize(top, most)
}

// a token is opaque to clients; here it hides where the next page starts
const tokenOf = (start: number) => Buffer.from(`page ${start}`).toString('base64url')

const startOf = (token: string | undefined): number | Refusal => {
  if (token === undefined) return 0
  const [, start] = /^page (\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  return start === undefined ? refusals.pageToken : Number(start)
}

/** Cuts one page out of ordered objects: 100 unless asked (at most 999), sign-ins and audits 1000. */
export const pageOf = (
  all: readonly Entity[],
  type: string,
  { version, query }: { readonly version: Version; readonly query: Query },
): Page | Refusal => {
  const size = sizeFor(type, version, query.top)
  if (isRefusal(size)) return size
  const start = startOf(query.skiptoken)
  if (isRefusal(start)) return start
  const end = start + size
  return { entities: all.slice(start, end), ...(end < all.length && { next: tokenOf(end) }) }
}
