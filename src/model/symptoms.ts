import type { Instant } from './instant.ts'

/** Whose sign-in is meant. */
export type Who =
  | { readonly is: 'self' }
  | { readonly is: 'address'; readonly address: string }
  | { readonly is: 'name'; readonly name: string }
  /** Somebody else, not named: "my colleague", "a user". */
  | { readonly is: 'someone-else' }

/** The app somebody means; the id when a page or the tenant gave it. */
export interface AppMention {
  readonly name: string
  readonly appId?: string
}

/** What the words say is happening, apart from codes. */
export type Sign =
  | 'cannot-sign-in'
  | 'says-not-assigned'
  | 'says-disabled'
  | 'says-no-licence'
  | 'asks-to-register'
  | 'asks-for-approval'
  | 'device-not-allowed'
  | 'stay-signed-in-question'
  | 'asks-if-anything-is-wrong'
  | 'signed-in-but-app-refuses'
  | 'password-trouble'
  | 'needs-consent'
  | 'app-not-listed'

/** What the person told us. What Graph told us is Evidence. */
export interface Symptoms {
  readonly who: Who
  readonly app?: AppMention
  /** AADSTS numbers, as in `signIn.status.errorCode`. */
  readonly codes: readonly number[]
  /** Codes of clients and of password reset, such as `0xCAA20004` or `SSPR_0014`. */
  readonly clientCodes: readonly string[]
  /** The Request Id (or Trace Id) of the page: the id of one sign-in event. */
  readonly requestId?: string
  /** The Correlation Id of the page: one attempt, one or more events. */
  readonly correlationId?: string
  readonly at?: Instant
  readonly signs: readonly Sign[]
  /** What was written, with secrets masked. */
  readonly quoted: string
}
