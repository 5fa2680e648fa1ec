import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { isRow } from '../answers/row.ts'

const readingPosts = [
  /^\/(v1\.0|beta)\/identity\/conditionalAccess\/evaluate$/,
  /^\/(v1\.0|beta)\/directoryObjects\/getByIds$/,
  /^\/(v1\.0|beta)\/users\/[^/]+\/checkMemberGroups$/,
]

const reads = (method: unknown, url: URL): boolean =>
  method === 'GET' || (method === 'POST' && readingPosts.some((post) => post.test(url.pathname)))

const partReads = (part: unknown, batch: URL): boolean => {
  if (!isRow(part) || typeof part['url'] !== 'string' || !part['url'].startsWith('/')) return false
  const root = batch.href.slice(0, batch.href.lastIndexOf('/'))
  const url = new URL(`${root}${part['url']}`)
  return url.href.startsWith(`${root}/`) && reads(part['method'], url)
}

const batchReads = (body: unknown, batch: URL): boolean => {
  try {
    const content: unknown = JSON.parse(String(body))
    const parts: unknown = isRow(content) ? content['requests'] : undefined
    return Array.isArray(parts) && parts.every((part) => partReads(part, batch))
  } catch {
    return false
  }
}

const allowed = (url: URL, options: Context['options']): boolean => {
  const method = options?.method ?? 'GET'
  if (/^\/(v1\.0|beta)\/\$batch$/.test(url.pathname)) return method === 'POST' && batchReads(options?.body, url)
  return reads(method, url)
}

const refused = (message: string): Error => Object.assign(new Error(message), { name: 'Refused' })

/** The address a request goes to; the SDK hands it on as text. */
export const urlOf = (context: Context): URL => {
  const request: unknown = context.request
  if (typeof request !== 'string') throw refused('the reading client refuses a request without an address')
  return new URL(request)
}

/** Lets through GETs and the named POSTs that only read (also as parts of a `$batch`); anything else throws unsent. */
export const onlyReads = (next: Middleware): Middleware => ({
  async execute(context) {
    const url = urlOf(context)
    if (!allowed(url, context.options)) {
      throw refused(`the reading client refuses ${context.options?.method ?? 'GET'} requests of this kind`)
    }
    await next.execute(context)
  },
})
