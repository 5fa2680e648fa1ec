import type { ProblemFinding } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import type { LookUp } from '../model/look-up.ts'
import type { Plan } from '../model/plan.ts'
import type { Audience } from '../model/role.ts'
import type { Symptoms } from '../model/symptoms.ts'
import type { Ticket, TicketDraft, TicketEntry, TicketLine } from '../model/ticket.ts'
import type { LookedUp, LookingUp, LookUpResult } from './look-up-stages.ts'
import type { Notice } from './notice.ts'
import type { ChangeWish, ListWish, News, ReadWish, TicketRest, TicketStage } from './ticket-stages.ts'

export type { Notice } from './notice.ts'
export { verbs } from './verbs.ts'
export type { Verb } from './verbs.ts'

/** Who speaks, as the authenticated activity says. */
export interface Speaker {
  /** Object id in Entra ID. */
  readonly userId: string
  readonly name: string
  readonly tenantId: string
}

/** What every activity of a person carries. */
interface FromPerson {
  /** Id of the activity; also names the message that answers it. */
  readonly id: string
  readonly by: Speaker
  readonly at: Instant
  /** `shared` is a group chat or a channel, where nothing about a person is shown. */
  readonly place: 'personal' | 'shared'
  readonly locale?: string
  /** IANA time zone of the person's client. */
  readonly zone?: string
}

/** Something sent beside words; it is answered and never kept. */
export interface Attachment {
  readonly kind: 'image' | 'file'
  /** Without the dot, in small letters. */
  readonly extension?: string
}

/** What was sent beside words and not looked at; a trace is a recording of the browser. */
export type NotKept = 'image' | 'file' | 'trace'

/** Something that happened to the conversation. */
export type Event =
  | ({ readonly type: 'said'; readonly text: string; readonly attachments?: readonly Attachment[] } & FromPerson)
  | ({ readonly type: 'pressed'; readonly verb: string; readonly data: Readonly<Record<string, string>> } & FromPerson)
  | { readonly type: 'installed'; readonly id: string; readonly locale?: string }
  | Answer
  /** It is time to look again by itself, for the advice on this message. */
  | { readonly type: 'look-again'; readonly id: string; readonly card: string; readonly attempt: LookAgain['attempt'] }
  /** News of a ticket, delivered at least once under the same `id`. */
  | { readonly type: 'ticket-news'; readonly id: string; readonly ticket: Ticket; readonly entry: TicketEntry }

/** What an effect came to; an answer of another run is dropped. */
export type Answer = { readonly run: string } & (
  | {
      readonly type: 'examined'
      readonly plan: Plan
      readonly audience: Audience
      readonly guest?: boolean
      /** It happened so recently that the sign-in log may not show it yet. */
      readonly mayLag?: boolean
    }
  | { readonly type: 'asked-whose' }
  | { readonly type: 'ticket-opened'; readonly ticket: Ticket; readonly isNew: boolean }
  | {
      readonly type: 'ticket-read' | 'ticket-changed' | 'ticket-changed-meanwhile'
      readonly ticket: Ticket
      /** `person` sees it as its requester. */
      readonly audience: Audience
    }
  | {
      readonly type: 'tickets-listed'
      readonly whose: 'own' | 'all'
      readonly lines: readonly TicketLine[]
      readonly audience: Audience
    }
  | { readonly type: 'ticket-refused'; readonly because: 'not-found' | 'agents-only' }
  | { readonly type: 'looked-up'; readonly audience: Audience; readonly result: LookUpResult }
  | { readonly type: 'failed'; readonly reference: string }
)

/** Something to do in the world; always derived from the conversation, so that a restart resumes it. */
export type Effect = { readonly run: string; readonly by: Speaker } & (
  | { readonly do: 'examine'; readonly symptoms: Symptoms }
  | { readonly do: 'look-up'; readonly lookUp: LookUp }
  | { readonly do: 'open-ticket'; readonly key: string; readonly draft: TicketDraft }
  | { readonly do: 'read-ticket'; readonly wish: ReadWish }
  | { readonly do: 'list-tickets'; readonly wish: ListWish }
  | { readonly do: 'change-ticket'; readonly wish: ChangeWish }
)

/** Where the conversation is; `card` is the message that shows it. */
export type Stage =
  | {
      readonly is: 'idle'
      readonly card: string
      readonly showing: Notice
      /** What was told before this notice: "details", "again" and a follow-up still mean it. */
      readonly earlier?: Rest
    }
  | Examining
  | Told
  | TicketStage
  | LookingUp
  | LookedUp

/** A stage that waits for the person, not for the world, and can be come back to. */
export type Rest = Told | TicketRest | LookedUp

/** What an examination came to. */
export type Told = Broken | Asking | Advising

/** An examination that failed through our own fault. */
export interface Broken {
  readonly is: 'broken'
  readonly card: string
  readonly reference: string
  readonly by: Speaker
  readonly symptoms: Symptoms
}

/** Asking whose sign-in is meant. */
export interface Asking {
  readonly is: 'asking'
  readonly card: string
  readonly by: Speaker
  readonly symptoms: Symptoms
}

/** Reading the tenant. */
export interface Examining {
  readonly is: 'examining'
  readonly card: string
  /** Answers of an older run are dropped. */
  readonly run: string
  readonly by: Speaker
  readonly symptoms: Symptoms
  /** The message of something under way that this one replaces. */
  readonly replaces?: string
  /** Go on to a ticket with what is found: asked for, or (`still-stuck`) when what is found is what was found before. */
  readonly goal?:
    | { readonly is: 'ticket' }
    | { readonly is: 'still-stuck'; readonly before: Plan }
    /** Nobody asked: the log may have caught up since this advice. */
    | { readonly is: 'look-again'; readonly before: Advising }
  /** Problems whose advised steps the person has done, in vain. */
  readonly tried?: readonly ProblemFinding[]
  readonly notKept?: NotKept
}

/** Telling what was found. */
export interface Advising {
  readonly is: 'advising'
  readonly card: string
  readonly by: Speaker
  readonly symptoms: Symptoms
  readonly plan: Plan
  readonly audience: Audience
  /** Whether the evidence is folded out. */
  readonly details: boolean
  /** Somebody of another organisation: shown the way to their own helpdesk and the ticket form only. */
  readonly guest?: true
  /** Still stuck after earlier advice, and now something else is found. */
  readonly differs?: true
  /** Problems whose advised steps the person has done, in vain. */
  readonly tried?: readonly ProblemFinding[]
  readonly notKept?: NotKept
  /** When the bot looks again by itself, because the sign-in log may lag. */
  readonly lookAgain?: LookAgain
  /** It looked again by itself, and the log shows nothing more. */
  readonly lookedAgain?: true
}

/** The first or the second time that the bot looks again by itself. */
export interface LookAgain {
  readonly at: Instant
  readonly attempt: 1 | 2
}

/** All the bot remembers of one conversation: plain JSON. */
export interface Conversation {
  readonly version: 2
  readonly language: Language
  /** Chosen by the person: then what they write no longer changes it. */
  readonly languageChosen: boolean
  readonly zone?: string
  readonly stage: Stage
  /** Newest last, one for each ticket, at most five. */
  readonly news?: readonly News[]
}
