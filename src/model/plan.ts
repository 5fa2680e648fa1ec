import type { AppName } from './facts/apps.ts'
import type { Missing, ProblemFinding } from './finding.ts'
import type { Instant } from './instant.ts'
import type { WhoCanFix } from './remedy.ts'
import type { AppMention } from './symptoms.ts'

/** What the sign-in log shows of the failure (or success) in question. */
export interface Sighting {
  readonly at: Instant
  readonly app: string
  readonly errorCode: number
  /** The family of the code, as `knowledge/codes` names it. */
  readonly family: string
  readonly requestId: string
  readonly correlationId: string
  /** Application (client) id. */
  readonly appId?: string
  /** Microsoft's sentence about the code, in English. */
  readonly failureReason?: string
  /** Browser and operating system as the log names them, and the device where it said who it is. */
  readonly browser?: string
  readonly operatingSystem?: string
  readonly deviceName?: string
  readonly clientAppUsed?: string
  /** For administrators only. */
  readonly ipAddress?: string
  readonly location?: string
  /** When the unbroken run of failures of this app and code began that it is the last of, and how many they are. */
  readonly since?: Instant
  readonly times?: number
  /** When the same app was signed in to after it. */
  readonly solvedAt?: Instant
}

/** Where an examination ends. `cause` lists the problems in the order to fix them. */
export type Verdict =
  /** `suspects` when the words say that somebody else may use the account, and no cause speaks of it. */
  | {
      readonly is: 'cause'
      readonly causes: readonly [ProblemFinding, ...ProblemFinding[]]
      readonly suspects?: 'compromise'
    }
  | { readonly is: 'no-problem-found' }
  | { readonly is: 'needs-more-info'; readonly suspects?: 'compromise' }
  | { readonly is: 'user-not-found'; readonly asked: string; readonly near?: readonly PersonMatch[] }
  /** An address of another organisation that nobody has here, and nothing that is ours: only that organisation can look. */
  | { readonly is: 'out-of-scope-other-tenant'; readonly asked: string }
  | { readonly is: 'ambiguous-user'; readonly candidates: readonly PersonFound[] }
  | { readonly is: 'requester-not-authorised' }
  | { readonly is: 'insufficient-data-no-premium' }
  | {
      readonly is: 'graph-throttled'
      readonly retryAfterSeconds: number
      /** What could be read all the same. */
      readonly account: 'enabled' | 'unknown'
      readonly licensed: 'yes' | 'unknown'
    }

/** The account examined or found by a search. */
export interface PersonFound {
  readonly id: string
  readonly displayName: string
  readonly userPrincipalName: string
}

/** Somebody a search found, and how surely it is the person meant: a near or deleted one is never examined unasked. */
export interface PersonMatch extends PersonFound {
  readonly match: 'exact' | 'near' | 'deleted'
  readonly deletedDateTime?: Instant
}

/** One of several that may be meant. */
export type Choice =
  | { readonly is: 'person'; readonly person: PersonFound }
  | { readonly is: 'app'; readonly app: AppName }
  | { readonly is: 'event'; readonly sighting: Sighting }

/** What is certain and was told, whether or not it explains anything. */
export interface Known {
  /** Sign-in is blocked on the account, and where the account comes from. */
  readonly disabled?: 'synced' | 'guest' | 'cloud'
  /** The most telling thing the person gave: an error page with its ids, a code, or the app. */
  readonly given: 'page' | 'code' | 'app' | 'nothing'
  /** Microsoft's page about the code in question. */
  readonly codePage?: string
  /** The sign-in log. */
  readonly logPage: string
}

/** What came of looking for the causes of one family, such as `password` or `consent`. */
export interface CheckedFamily {
  readonly family: string
  readonly ok: number
  readonly unknown: number
}

/** What to tell: the verdict, what was seen, what could not be seen and why. */
export interface Plan {
  readonly verdict: Verdict
  readonly whoCanFix: WhoCanFix
  readonly about?: PersonFound
  /** The app the answer is about: told, or named by the sign-in log. */
  readonly app?: AppMention
  readonly sighting?: Sighting
  readonly known?: Known
  /** Problems too uncertain to name as the cause. */
  readonly possible: readonly ProblemFinding[]
  /** What the asker may choose from, when it is not certain whom, which app or which sign-in they mean; best match first, at most five. */
  readonly choices?: readonly Choice[]
  /** How many causes of each family were ruled out, and of how many it could not be told. */
  readonly checked?: readonly CheckedFamily[]
  /** Facts that could not be learnt, once each. */
  readonly unseen: readonly Missing[]
  readonly examinedAt: Instant
}
