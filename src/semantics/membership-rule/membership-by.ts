import type { Instant } from '../../model/instant.ts'
import { evaluateRule } from './evaluate-rule.ts'
import { failingClauses } from './failing-clauses.ts'
import type { Way } from './failing-clauses.ts'
import { parseRule } from './parse-rule.ts'
import type { RuleError } from './rule-error.ts'
import type { Subject } from './subject.ts'
import { unknownClauses } from './unknown-clauses.ts'
import type { UnknownClause } from './unknown-clauses.ts'

/** What the text of a rule says of somebody, and why. */
export type Membership =
  | { readonly outcome: 'matches' }
  /** The nearest ways to match: each is a set of clauses, and any one of the sets is enough. */
  | { readonly outcome: 'does-not-match'; readonly ways: readonly Way[] }
  | { readonly outcome: 'unknown'; readonly because: 'not-known'; readonly clauses: readonly UnknownClause[] }
  | { readonly outcome: 'unknown'; readonly because: 'not-readable'; readonly error: RuleError }

/** Whether a rule takes somebody in; never throws. */
export const membershipBy = (ruleText: string, subject: Subject, now: Instant): Membership => {
  const parsed = parseRule(ruleText)
  if (!parsed.parsed) return { outcome: 'unknown', because: 'not-readable', error: parsed.error }
  const { rule } = parsed
  const outcome = evaluateRule(rule, subject, now)
  if (outcome === 'matches') return { outcome }
  if (outcome === 'does-not-match') return { outcome, ways: failingClauses(rule, subject, now) }
  return { outcome, because: 'not-known', clauses: unknownClauses(rule, subject, now) }
}
