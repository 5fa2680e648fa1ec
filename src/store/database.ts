import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '../model/instant.ts'

/** JSON goes in as text and comes out parsed. */
type Json = ColumnType<unknown, string | null, string | null>

/** The tables. `json`, not `jsonb`: it keeps what was written, and PostgreSQL refuses U+0000 in `jsonb`. */
export interface Database {
  readonly conversations: {
    readonly key: string
    readonly document: Json
    /** 0: only a screen is known yet. An integer: both drivers give it as a number. */
    readonly revision: Generated<number>
    readonly reference: Json
    readonly card: string | null
    readonly activity_id: string | null
    /** Messages above the current one: `[{ card, activityId }]`, newest first. */
    readonly older_cards: Json
    readonly updated_at: ColumnType<Date, Instant, Instant>
  }
  readonly tickets: {
    readonly number: number
    readonly version: number
    readonly status: string
    readonly requester_id: string
    /** The same for tickets about the same person and app; tells neither. */
    readonly subject: string
    readonly requester_conversation: string
    readonly assignee_conversation: string | null
    readonly document: ColumnType<unknown, string, string>
    /** Where the helpdesk's channel shows it. */
    readonly message: Json
    readonly resolved_at: ColumnType<Date | null, Instant | null, Instant | null>
  }
  /** What was done, by the key that makes it happen once. */
  readonly ticket_keys: { readonly key: string; readonly number: number }
  /** What is still to be delivered. */
  readonly deliveries: {
    readonly id: string
    readonly number: number
    readonly version: number
    readonly recipient: string
    readonly tries: Generated<number>
    readonly due_at: ColumnType<Date, Instant, Instant>
  }
  /** Who looked up what; lines are only added. */
  readonly audit: {
    readonly key: string
    readonly at: ColumnType<Date, Instant, never>
    readonly actor_id: string
    readonly look_up: string
    readonly subject: string
    readonly outcome: string
  }
  /** At most one row. */
  readonly helpdesk_channel: { readonly one: Generated<boolean>; readonly place: ColumnType<unknown, string, string> }
}
