import type { Facts, FactName } from './facts.ts'
import type { Problem } from './finding.ts'
import type { Instant } from './instant.ts'
import type { Symptoms } from './symptoms.ts'

/** The English words of a check, as ICU messages; other languages mirror this shape in `text/<language>/checks/`. */
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
export interface Check<
  Id extends string = string,
  Need extends FactName = FactName,
  Use extends FactName = never,
  Text extends CheckText = CheckText,
> {
  /** The root-cause id. */
  readonly id: Id
  /** The facts `judge` must have; any that is missing makes the finding unknown. */
  readonly needs: readonly Need[]
  /** Facts that sharpen the judgement. A problem may be found without them; without them nothing is called ok. */
  readonly uses?: readonly Use[]
  /** False when the symptoms cannot have this cause, so that a missing fact is no gap. */
  readonly appliesTo?: (symptoms: Symptoms) => boolean
  readonly judge: (
    facts: Pick<Facts, Need> & Partial<Pick<Facts, Use>>,
    symptoms: Symptoms,
    now: Instant,
  ) => 'ok' | Problem
  readonly text: Text
}

/** Declares a check: infers what it needs, so that a fact it does not declare does not compile. */
export const defineCheck = <
  const Id extends string,
  const Need extends FactName,
  const Text extends CheckText,
  const Use extends FactName = never,
>(
  check: Check<Id, Need, Use, Text>,
): Check<Id, Need, Use, Text> => check

/** Any check, whatever it needs. */
export type AnyCheck = Check<string, FactName, FactName>
