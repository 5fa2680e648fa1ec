import { randomUUID } from 'node:crypto'
import type { Middleware } from '@microsoft/microsoft-graph-client'
import { urlOf } from './only-reads.ts'
import { within } from './within.ts'

interface Options {
  readonly origin: string
  readonly token: () => Promise<string>
  /** Milliseconds to wait for a token. */
  readonly deadlineMs: number
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name })

const tokenInTime = async ({ token, deadlineMs }: Options): Promise<string> => {
  const work = token().catch(() => {
    throw named('TokenFailed', 'no token for Graph')
  })
  return within(work, deadlineMs, () => {
    throw named('TooSlow', 'the token did not come in time')
  })
}

/** Adds the token and our headers, after checking that the request goes to Graph itself: a token must not leave for elsewhere. */
export const bearer = (options: Options, next: Middleware): Middleware => ({
  async execute(context) {
    if (urlOf(context).origin !== options.origin) throw named('Refused', 'the reading client refuses another origin')
    const headers = new Headers(context.options?.headers)
    headers.set('Authorization', `Bearer ${await tokenInTime(options)}`)
    headers.set('client-request-id', randomUUID())
    headers.set('x-ms-throttle-priority', 'high')
    context.options = { ...context.options, headers, redirect: 'error' }
    await next.execute(context)
  },
})
