import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import type { Instant } from '../model/instant.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Severity } from '../model/ticket.ts'
import type { Values } from '../model/value.ts'
import type { ReviewFactName, ReviewFacts } from './review-facts.ts'
import type { RuleId } from './rule-id.ts'

/** What a rule may look at besides the policies; a fact that could not be read is absent. */
export interface Seen {
  readonly facts: Partial<ReviewFacts>
  readonly organisation: Organisation
  readonly now: Instant
}

/** Something a rule found, or could not tell, about these policies. */
export interface Trip {
  readonly is: 'trips' | 'unknown'
  readonly policies: readonly ConditionalAccessPolicy[]
  readonly values?: Values
}

/** One rule: what it looks at besides the policies, and how it judges them all. */
export interface Rule {
  readonly id: RuleId
  readonly severity: Severity
  readonly needs: readonly ReviewFactName[]
  /** Says something also when no policy can be read. */
  readonly isAboutAccounts?: true
  /** All policies of the tenant come in, those that are off too. */
  readonly judge: (policies: readonly ConditionalAccessPolicy[], seen: Seen) => readonly Trip[]
}

/** Whether one policy trips a rule, with values for its words where they need some; `undefined` when it cannot be told. */
export type Verdict = boolean | Values | undefined

/** A rule that looks at one policy at a time: at those about people that are on or in report-only mode. */
export const policyRule = (
  id: RuleId,
  severity: Severity,
  trips: (policy: ConditionalAccessPolicy, seen: Seen) => Verdict,
  needs: readonly ReviewFactName[] = [],
): Rule => ({
  id,
  severity,
  needs,
  judge: (policies, seen) =>
    policies
      .filter(({ state, conditions }) => state !== 'disabled' && !conditions.isForWorkloads)
      .flatMap((policy) => tripOf(policy, trips(policy, seen))),
})

const tripOf = (policy: ConditionalAccessPolicy, verdict: Verdict): readonly Trip[] => {
  if (verdict === false) return []
  if (verdict === undefined) return [{ is: 'unknown', policies: [policy] }]
  return [{ is: 'trips', policies: [policy], ...(verdict !== true && { values: verdict }) }]
}
