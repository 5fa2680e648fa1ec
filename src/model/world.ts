import type { WriteAudit } from './audit.ts'
import type { Evidence, Reading } from './evidence.ts'
import type { FactName } from './facts.ts'
import type { AppName } from './facts/apps.ts'
import type { Instant } from './instant.ts'
import type { PersonMatch } from './plan.ts'
import type { Role } from './role.ts'
import type { Who } from './symptoms.ts'
import type { Ticket, TicketChange, TicketDraft, TicketParty } from './ticket.ts'

/** Who and what an examination is about. */
export interface Subject {
  /** Object id of the user. */
  readonly userId: string
  /** Application (client) id, once known. */
  readonly appId?: string
  /** Ids of one sign-in, as an error page shows them. */
  readonly requestId?: string
  readonly correlationId?: string
}

/** Names that may be somebody's, most likely first: of the first rank that names anybody, everybody with such a name. */
export interface PerhapsNamed {
  readonly is: 'perhaps'
  readonly ranks: readonly (readonly string[])[]
}

/** What the bot can do outside itself, as plain functions; built in `main`, faked in tests by an object literal. */
export interface World {
  readonly now: () => Instant
  /** Role by object id of the person who asks; a failed reading counts as no role. */
  readonly roleOf: (userId: string) => Promise<Role>
  /** People an agent may mean, best match first; at most five. */
  readonly findPeople: (
    who: Extract<Who, { is: 'address' | 'name' }> | PerhapsNamed,
  ) => Promise<Reading<readonly PersonMatch[]>>
  /** The tenant's apps by name, from the cache. */
  readonly appNames: () => Promise<readonly AppName[]>
  readonly tickets: Tickets
  /** Before anything that was looked up is shown. */
  readonly writeAudit: WriteAudit
  /** Learns the wanted facts, each known or with its gap; never throws for an answer of Graph. */
  readonly gather: (subject: Subject, wanted: readonly FactName[]) => Promise<Evidence>
}

/** What came of a change to a ticket. */
export type TicketOutcome =
  | { readonly is: 'done'; readonly ticket: Ticket }
  /** Somebody else changed it since; here it is as it stands. */
  | { readonly is: 'changed-meanwhile'; readonly ticket: Ticket }
  | { readonly is: 'not-found' }

/** The tickets of the organisation. Whoever is concerned by a change is told through `store` and `teams`, also after a restart. */
export interface Tickets {
  /**
   * Opens a ticket, once: the same `key` gives the same ticket again, and an open ticket of the same requester about the
   * same person and app is returned as `existing` instead of opening another.
   */
  readonly open: (
    draft: TicketDraft,
    origin: TicketOrigin,
  ) => Promise<{ readonly ticket: Ticket; readonly isNew: boolean }>
  readonly find: (number: number) => Promise<Ticket | undefined>
  /** Newest first, at most ten: of one requester, or (without) all that are not resolved. */
  readonly list: (requesterId?: string) => Promise<readonly Ticket[]>
  readonly change: (wanted: WantedChange) => Promise<TicketOutcome>
}

/** Where a ticket comes from: `key` makes opening it idempotent. */
export interface TicketOrigin {
  readonly key: string
  /** The requester's own chat with the bot: news of the ticket goes there. */
  readonly conversation: string
}

/** A change that somebody wants; `version` is the one it is based on, `key` makes it happen once. */
export interface WantedChange {
  readonly key: string
  readonly number: number
  readonly version: number
  readonly change: TicketChange
  readonly by: TicketParty
  /** The chat of who wants it: an agent who takes or asks hears there what the person answers. */
  readonly conversation: string
}
