import type { Instant } from './instant.ts'

/** Whose sign-in is meant. */
export type Who =
  | { readonly is: 'self' }
  /** `sure` when the words speak of somebody else: an address may also be the account the person tried themselves. */
  | {
      readonly is: 'address'
      readonly address: string
      readonly sure: boolean
      /** An address of another organisation that nobody has here: searched for, and not found. */
      readonly isNobodyHere?: true
    }
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
  /** A service is not there at all: "no mail and no Teams", "Copilot is missing". */
  | 'lacks-service'
  | 'says-no-mailbox'
  /** Somebody should be, or is not, a member of a group. */
  | 'about-membership'
  | 'asks-to-register'
  | 'asks-for-approval'
  /** The second step cannot be given any more: the phone is gone, the Authenticator is empty. */
  | 'lost-method'
  /** Another phone, without a word about what was on the old one. */
  | 'new-phone'
  | 'number-changed'
  /** No code, prompt or window for the second step appears. */
  | 'gets-no-prompt'
  /** Said no to a prompt, or reported it. */
  | 'refused-prompt'
  | 'asks-mfa-off'
  | 'has-access-pass'
  | 'asks-for-passkey'
  /** Something that signs in by itself: a script, a scanner, a connection. */
  | 'speaks-of-script'
  | 'device-not-allowed'
  /** A mail program or machine that may sign in in the old way: Thunderbird, IMAP, a scanner. */
  | 'old-mail-client'
  /** On a device of one's own, not of work. */
  | 'own-device'
  /** Abroad, on a trip, on a network elsewhere. */
  | 'from-elsewhere'
  | 'asks-terms-of-use'
  | 'stay-signed-in-question'
  | 'asks-if-anything-is-wrong'
  | 'signed-in-but-app-refuses'
  | 'password-trouble'
  | 'forgot-password'
  /** Resetting the password oneself does not work. */
  | 'reset-refused'
  | 'says-wrong-password'
  | 'says-password-expired'
  /** A new password is asked for, or the one in hand was only meant for the first time. */
  | 'asks-new-password'
  | 'says-locked'
  | 'says-no-such-account'
  /** A sign-in that does not last: asked again and again, or sent back to the sign-in page. */
  | 'keeps-asking'
  | 'was-signed-out'
  /** The account or the app was not used for a long time. */
  | 'long-away'
  /** The browser blocks cookies or scripts, or is not supported. */
  | 'browser-refuses'
  | 'blank-page'
  /** A personal account, or another than the person means, is used. */
  | 'other-account'
  /** Somebody from outside, or what is shared with them: a guest, an invitation, “our Team”. */
  | 'as-guest'
  /** Something of another organisation is to be opened: “the SharePoint of our customer”. */
  | 'visits-elsewhere'
  /** The account is said not to exist in some organisation. */
  | 'unknown-in-organisation'
  /** An organisation, one’s own or the other, is said to block a visit. */
  | 'organisation-blocks'
  /** The page says that this network, or its IT department, keeps people out of other organisations. */
  | 'network-restricts'
  /** A page, or the organisation’s own sign-in server, does not answer. */
  | 'page-unreachable'
  /** A service is said to be out of order. */
  | 'says-down'
  /** Told as done: a new password. */
  | 'changed-password'
  /** Told as done: something changed in the local Active Directory. */
  | 'changed-on-premises'
  | 'needs-consent'
  /** The page asks for an administrator: "Need admin approval". */
  | 'says-admin-approval'
  /** Pressed Cancel where an app asked for permissions. */
  | 'declined-consent'
  /** An app asks for a service the organisation is said not to have. */
  | 'says-not-subscribed'
  | 'says-app-disabled'
  /** An app is not found in the directory. */
  | 'says-app-unknown'
  | 'says-secret-expired'
  /** An app sends back and forth without end. */
  | 'keeps-looping'
  | 'app-not-listed'
  /** A bookmark, or an address that My Apps or another page gave. */
  | 'from-saved-link'
  /** The browser does not fill in the name and password of an app, or asks for an extension. */
  | 'not-filled-in'
  /** An app does not answer in time, or cannot be reached. */
  | 'app-times-out'
  /** An app, not Entra ID, says that it is forbidden. */
  | 'app-forbids'
  /** An app does not accept what Entra ID sent it: the signature, the certificate, the answer as a whole. */
  | 'says-bad-response'
  /** An app misses something about the person in what Entra ID sent it: the name id, the mail address. */
  | 'says-claim-missing'
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
