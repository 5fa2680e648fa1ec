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
    readonly updated_at: ColumnType<Date, Instant, Instant>
  }
}
