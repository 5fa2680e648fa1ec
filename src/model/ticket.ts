import type { ProblemFinding } from './finding.ts'
import type { Instant } from './instant.ts'
import type { Language } from './language.ts'
import type { PersonFound, Plan } from './plan.ts'
import type { Symptoms } from './symptoms.ts'

/** How bad it is: by design or one with a way round · one hindered · one stopped, or security · many. */
export type Severity = 'low' | 'medium' | 'high' | 'critical'

/** Where a ticket stands. `waiting` is for the person, who was asked something. */
export type TicketStatus = 'open' | 'in-progress' | 'waiting' | 'resolved'

/** What support needs to know, in the order in which it is shown. */
export const ticketFields = [
  'app',
  'appId',
  'errorCode',
  'errorText',
  'requestId',
  'correlationId',
  'occurredAt',
  'sinceWhen',
  'howOften',
  'userPrincipalName',
  'tenantId',
  'browser',
  'device',
  'pageAddress',
  'ipAddress',
  'location',
  'tried',
  'contact',
  'trace',
] as const

/** One thing support needs to know. */
export type TicketField = (typeof ticketFields)[number]

/** Where a value comes from; what the person typed may be wrong, what the log says is not. */
export type FieldSource = 'sign-in-log' | 'error-page' | 'account' | 'told'

/** A value with its source. An instant is shown in the reader's zone and in UTC. */
export interface FieldValue {
  readonly value: string
  readonly from: FieldSource
}

/** What is filled in; a field that is absent is missing. */
export type TicketFields = { readonly [F in TicketField]?: FieldValue }

/** What only administrators see. */
export const adminFields: readonly TicketField[] = ['ipAddress', 'location']

/** What the person is asked for when it is not known. */
export const askedFields = ['app', 'errorText', 'sinceWhen', 'browser', 'device', 'tried', 'contact'] as const

/** What the person is asked for when it is not known. */
export type AskedField = (typeof askedFields)[number]

/** Somebody in the conversation about a ticket. */
export interface TicketParty {
  /** Object id in Entra ID. */
  readonly userId: string
  readonly name: string
}

/** For whom a ticket is opened: whoever asks, the person an agent examined, or somebody else of whom nothing was looked up. */
export type TicketAbout =
  | { readonly is: 'requester' }
  | { readonly is: 'examined'; readonly person: PersonFound }
  /** In the words that were told. */
  | { readonly is: 'told'; readonly words: string }

/** A ticket before it has a number: what the preview shows and exactly what is sent. */
export interface TicketDraft {
  readonly requester: TicketParty
  readonly about: TicketAbout
  /** The language and IANA zone of the requester. */
  readonly language: Language
  readonly zone?: string
  readonly severity: Severity
  readonly symptoms: Symptoms
  /** What was found; absent when nothing was looked up. Values of other people than `about` are never in it. */
  readonly plan?: Plan
  readonly fields: TicketFields
  /** Problems whose advised steps were done, in vain; the steps are told in the reader's language. */
  readonly tried?: readonly ProblemFinding[]
}

/** Something that happened to a ticket. */
export type TicketEntry = { readonly at: Instant; readonly by: TicketParty } & (
  | { readonly did: 'opened' }
  | { readonly did: 'took' }
  /** An agent asks the person. */
  | { readonly did: 'asked'; readonly text: string }
  /** The person answers, or adds something. */
  | { readonly did: 'answered'; readonly text: string }
  | { readonly did: 'resolved'; readonly text: string }
  /** The person says that it is not solved. */
  | { readonly did: 'reopened'; readonly text: string }
)

/** A ticket: the draft as it was sent, and what happened since. */
export interface Ticket {
  readonly number: number
  /** Counts changes; a change names the version it is based on. */
  readonly version: number
  readonly status: TicketStatus
  readonly openedAt: Instant
  readonly draft: TicketDraft
  /** The agent who works on it. */
  readonly assignee?: TicketParty
  /** Oldest first. */
  readonly history: readonly TicketEntry[]
}

/** A ticket in a list. */
export interface TicketLine {
  readonly number: number
  readonly status: TicketStatus
  readonly severity: Severity
  readonly openedAt: Instant
  /** The requester. */
  readonly name: string
  /** Empty when it is not known. */
  readonly app: string
  readonly assignee?: TicketParty
  /** What happened last. */
  readonly last?: TicketEntry
}

/** A change to a ticket; who does it and when is added by the one who carries it out. */
export type TicketChange =
  | { readonly do: 'take' }
  | { readonly do: 'ask'; readonly text: string }
  | { readonly do: 'answer'; readonly text: string }
  | { readonly do: 'resolve'; readonly text: string }
  | { readonly do: 'reopen'; readonly text: string }
