import type { Instant } from './instant.ts'

/** Whose sign-in is meant. */
export type Who =
  | { readonly is: 'self' }
  /** `sure` when the words speak of somebody else: an address may also be the account the person tried themselves. */
  | { readonly is: 'address'; readonly address: string; readonly sure: boolean }
  /** `sure` when the words say it is a person ("my colleague …"), not only a name where a person could stand; `ifApp` is who was meant before, when the name is an app's. */
  | { readonly is: 'name'; readonly name: string; readonly sure: boolean; readonly ifApp?: Who }
  /** One other person, not named. */
  | { readonly is: 'colleague' }
  /** "Nobody can sign in", "our users". */
  | { readonly is: 'many' }

/** The app somebody means. */
export interface AppMention {
  readonly name: string
  /** Application (client) ids it may be, most likely first: one from an error page, several when "Outlook" is all we know, none when only a name. */
  readonly appIds: readonly string[]
  /** Only when the sign-in log named it: the words name no app, or hold an everyday word that is also the name of another one. */
  readonly fromLog?: 'no-app-told' | 'perhaps-another-told'
  /** Picked by the person from what was offered: no word of theirs changes it. */
  readonly chosen?: true
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
  /** Somebody else may use the account: no successful sign-in refutes it. */
  | 'suspects-compromise'
  /** Besides asking whether anything is wrong: something that does not work. */
  | 'another-complaint'

/** A stretch of time, from and up to these moments. */
export interface Period {
  readonly from: Instant
  readonly to: Instant
}

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
  /** When it happened, as far as the words tell; what people remember of times is rough. */
  readonly during?: Period
  /** The words that tell when it happened or began: "since this morning". */
  readonly sinceWhen?: string
  /** The Device identifier of a Conditional Access page. */
  readonly deviceId?: string
  readonly signs: readonly Sign[]
  /** What was written, with secrets masked. */
  readonly quoted: string
}
