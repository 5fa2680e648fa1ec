import type { Facts, FactName } from './facts.ts'
import type { Instant } from './instant.ts'

/** Why a fact could not be learnt. */
export const gaps = [
  'no-permission',
  'no-licence',
  'not-supported',
  'not-found',
  'throttled',
  'too-slow',
  'unavailable',
  'unexpected-answer',
  'our-fault',
] as const

/** Why a fact could not be learnt. */
export type Gap = (typeof gaps)[number]

/** One fact about the tenant, or the reason it could not be learnt. */
export type Reading<T> =
  | { readonly known: true; readonly value: T; readonly at: Instant }
  | { readonly known: false; readonly because: Gap; readonly retryAfterSeconds?: number }

/** What was asked of Graph and what it answered; a fact that was not asked for is absent. */
export type Evidence = { readonly [F in FactName]?: Reading<Facts[F]> }
