import type { Instant } from '../../model/instant.ts'
import { evaluateRule } from './evaluate-rule.ts'
import { described } from './failing-clauses.ts'
import type { FailingClause } from './failing-clauses.ts'
import type { Clause, Rule } from './rule.ts'
import type { Subject } from './subject.ts'

/** A clause nobody can decide from what was read; `actual` is absent when the attribute itself was not read. */
export type UnknownClause = Omit<FailingClause, 'must' | 'outcome'>

const clausesIn = (rule: Rule): readonly Clause[] => {
  if (rule.is === 'not') return clausesIn(rule.part)
  return rule.is === 'and' || rule.is === 'or' ? rule.parts.flatMap(clausesIn) : [rule]
}

/** The clauses whose outcome is unknown, in the order of the rule. */
export const unknownClauses = (rule: Rule, subject: Subject, now: Instant): readonly UnknownClause[] =>
  clausesIn(rule)
    .filter((clause) => evaluateRule(clause, subject, now) === 'unknown')
    .map((clause) => described(clause, subject))
