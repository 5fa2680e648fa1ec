import type { Facts, FactName } from './facts.ts'
import type { Problem } from './finding.ts'
import type { Instant } from './instant.ts'
import type { Symptoms } from './symptoms.ts'

/** The English words of a check, as ICU messages; other languages mirror this shape in `text/<language>/checks.ts`. */
export interface CheckText {
  /** The cause in a few words. */
  readonly title: string
  /** To the person it happens to: plain reason, no names of policies or groups. */
  readonly person: string
  /** To a helpdesk agent: exact, with names. */
  readonly agent: string
  /** To an identity administrator, where it differs. */
  readonly admin?: string
  /** Evidence, by the key a finding names. */
  readonly evidence: Readonly<Record<string, string>>
  /** Next steps, by the key a remedy names. */
  readonly steps: Readonly<Record<string, string>>
}

/** One possible root cause: what it must know, and how it judges. Pure. */
export interface Check<Id extends string = string, Need extends FactName = FactName> {
  /** The root-cause id. */
  readonly id: Id
  /** The facts `judge` sees; any that is missing makes the finding unknown. */
  readonly needs: readonly Need[]
  /** False when the symptoms cannot have this cause, so that a missing fact is no gap. */
  readonly appliesTo?: (symptoms: Symptoms) => boolean
  readonly judge: (facts: Pick<Facts, Need>, symptoms: Symptoms, now: Instant) => 'ok' | Problem
  readonly text: CheckText
}
