import type { Gap } from '../model/evidence.ts'
import type { Severity } from '../model/ticket.ts'
import type { Values } from '../model/value.ts'
import type { ReviewFactName } from './review-facts.ts'
import type { RuleId } from './rule-id.ts'
import type { Hit } from './who-is-hit.ts'

/** What a rule says of policies, or of the organisation when it names none. */
export type PolicyFinding = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly policies: readonly { readonly id: string; readonly displayName: string }[]
  /** Every policy named is in report-only mode: it would, it does not. */
  readonly isReportOnly: boolean
  /** Administrators first; empty when no policy is named. */
  readonly hits: readonly Hit[]
  /** The reason, when the organisation accepted it. */
  readonly accepted?: string
} & (
  | { readonly is: 'problem'; readonly values: Values }
  /** Could not be judged, for want of these; once for each rule, with all policies it is about. */
  | { readonly is: 'not-judged'; readonly missing: readonly MissingInReview[] }
)

/** Something that could not be learnt, and why. */
export interface MissingInReview {
  readonly fact: ReviewFactName
  readonly because: Gap
}
