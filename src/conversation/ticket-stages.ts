import type { Audience } from '../model/role.ts'
import type { Ticket, TicketChange, TicketDraft, TicketEntry, TicketLine } from '../model/ticket.ts'
import type { AskedField } from '../model/ticket.ts'
import type { NotKept, Speaker, Told } from './conversation.ts'

/** An input of the ticket form, its id being `input.<field>`: a thing that is asked, for whom it is, or whether a trace was recorded (`true`). */
export type FormField = AskedField | 'about' | 'trace'

/** What every stage about a ticket has. */
interface Every {
  readonly card: string
  readonly by: Speaker
  /** What was found before: "details", "again" and `cancel` still mean it. */
  readonly told?: Told
}

/** Making a ticket: asking what is missing, or showing exactly what will be sent. */
export interface Referring extends Every {
  readonly is: 'referring'
  readonly step: 'filling' | 'preview'
  readonly draft: TicketDraft
  /** What the form asks, in its order: what is missing, and what was told and may be edited. Values stand in `draft.fields`. */
  readonly asks: readonly FormField[]
  /** Reference of the fault that kept it from being sent. */
  readonly fault?: string
  /** Of the attempt that failed: trying again opens no second ticket. */
  readonly key?: string
}

/** Opening the ticket. */
export interface Sending extends Every {
  readonly is: 'sending'
  readonly run: string
  readonly key: string
  readonly draft: TicketDraft
  readonly asks: readonly FormField[]
}

/** Why a change did not happen; what was typed comes back. */
export type Unchanged =
  | { readonly is: 'changed-meanwhile' }
  | { readonly is: 'text-missing' }
  | { readonly is: 'fault'; readonly reference: string }

/** What somebody typed into the inputs of a ticket, by the verb it was for. */
export interface TypedText {
  readonly verb: 'answer' | 'reopen' | 'ask' | 'resolve'
  readonly text: string
}

/** Something that was wanted and did not happen. */
interface WithUnchanged {
  readonly unchanged?: Unchanged
  readonly typed?: TypedText
}

/** The requester's own ticket: just opened, already there, looked up, or after something they added (`changed`). */
export interface Referred extends Every, WithUnchanged {
  readonly is: 'referred'
  readonly ticket: Ticket
  readonly how: 'new' | 'existing' | 'read' | 'changed'
  /** Sent beside the words that were added. */
  readonly notKept?: NotKept
}

/** The full case, for an agent or administrator. */
export interface Case extends Every, WithUnchanged {
  readonly is: 'case'
  readonly ticket: Ticket
  readonly audience: Exclude<Audience, 'person'>
  readonly showing: CaseShowing
}

/** How a case is shown: as a card, or as text to copy. */
export type CaseShowing = 'case' | 'text' | 'json' | 'microsoft'

/** A list of tickets: one's own, or (for agents) all that are not resolved. */
export interface TicketList extends Every {
  readonly is: 'tickets'
  readonly whose: 'own' | 'all'
  readonly audience: Audience
  readonly lines: readonly TicketLine[]
}

/** Wants to see one ticket; `showing` counts for agents. */
export interface ReadWish {
  readonly do: 'read'
  readonly number: number
  readonly showing: CaseShowing
}

/** Wants to see tickets; `all` comes to one's own for whoever is no agent. */
export interface ListWish {
  readonly do: 'list'
  readonly whose: 'own' | 'all'
}

/** Wants to change a ticket; without `version` as it stands then. `key` makes it happen once. */
export interface ChangeWish {
  readonly do: 'change'
  readonly number: number
  readonly version?: number
  readonly change: TicketChange
  readonly key: string
}

/** What somebody wants of the tickets. */
export type TicketWish = ReadWish | ListWish | ChangeWish

/** Reading a ticket or a list. */
export interface Opening extends Every {
  readonly is: 'opening'
  readonly run: string
  readonly wish: ReadWish | ListWish
  readonly replaces?: string
}

/** Changing a ticket. */
export interface Changing extends Every {
  readonly is: 'changing'
  readonly run: string
  readonly wish: ChangeWish
  /** What to go back to when it does not happen. */
  readonly from?: Referred | Case
  readonly replaces?: string
  readonly notKept?: NotKept
}

/** A ticket that is not there (or not theirs: the same words), something only agents do, or our own fault. */
export interface Refused extends Every {
  readonly is: 'refused'
  readonly because: 'not-found' | 'agents-only' | 'fault'
  /** Of a fault. */
  readonly reference?: string
  readonly wish: TicketWish
}

/** A stage about tickets. */
export type TicketStage = Referring | Sending | Referred | Opening | Changing | Case | TicketList | Refused

/** A stage about tickets that waits for the person, not for the world. */
export type TicketRest = Exclude<TicketStage, Sending | Opening | Changing>

/** News of a ticket, in a message of its own beside whatever goes on. */
export interface News {
  readonly card: string
  /** To the requester (took, asked, resolved) or to the agent who works on it (answered, reopened). */
  readonly to: 'requester' | 'assignee'
  readonly ticket: TicketLine
  readonly entry: TicketEntry
  /** The card that was newest when it came: while it still is, a plain message answers the question. */
  readonly over: string
  /** An answer or reopening from a button on it that is being carried out. */
  readonly doing?: { readonly run: string; readonly by: Speaker; readonly wish: ChangeWish }
  /** What the requester did with it. */
  readonly done?: 'answered' | 'reopened'
  readonly unchanged?: Unchanged
  readonly typed?: TypedText
}
