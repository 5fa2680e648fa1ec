import type { Instant } from './instant.ts'
import type { LookUp, LookUpRefusal } from './look-up.ts'

/** What came of a look-up: shown, offered a choice, nothing there, or refused. */
export type AuditOutcome = 'shown' | 'choices' | 'not-found' | LookUpRefusal

/** One look-up: who did it, about whom or what, when, and what came of it; never a value that was shown. */
export interface AuditLine {
  /** The same look-up under the same key is written once. */
  readonly key: string
  readonly at: Instant
  /** Object id of who looked. */
  readonly actorId: string
  readonly lookUp: LookUp['is']
  /** The id of the person, app, group or policy; what was typed when it came to none; empty for the whole organisation. */
  readonly subject: string
  readonly outcome: AuditOutcome
}

/** Writes a line down; rejects when it could not be written, and then nothing may be shown. */
export type WriteAudit = (line: AuditLine) => Promise<void>
