import type { Gap } from '../../model/evidence.ts'
import { errorOf, gapOf } from './gap.ts'
import { retryAfter } from './retry-after.ts'

/** Why nothing was learnt; `status` and `code` are what Graph said, fit for a log. */
export interface Failure {
  readonly ok: false
  readonly gap: Gap
  readonly retryAfterSeconds?: number
  readonly status?: number
  readonly code?: string
}

/** What Graph answered, or why nothing was learnt. */
export type Answer<T = unknown> = { readonly ok: true; readonly body: T } | Failure

/** A failure without an answer of Graph behind it. */
export const failure = (gap: Gap): Failure => ({ ok: false, gap })

/** Turns one response, alone or inside a batch, into an answer; `body` is undefined where it was no JSON. */
export const answerOf = (status: number, headers: Headers, body: unknown): Answer => {
  if (status >= 200 && status < 300) {
    return typeof body === 'object' && body !== null ? { ok: true, body } : { ...failure('unexpected-answer'), status }
  }
  const retryAfterSeconds = retryAfter(headers.get('Retry-After'), Date.now())
  const { code } = errorOf(body) ?? {}
  return {
    ok: false,
    gap: gapOf(status, body),
    status,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(code === undefined ? {} : { code }),
  }
}
