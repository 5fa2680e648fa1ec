import type { Instant } from '../../model/instant.ts'
import { evaluateRule, readingOf } from './evaluate-rule.ts'
import type { Outcome } from './outcome.ts'
import { printProperty, printRule } from './print-rule.ts'
import type { Clause, Rule, Value, Written } from './rule.ts'
import type { Subject } from './subject.ts'

/** A clause that stands between somebody and the group. */
export interface FailingClause {
  /** `user.department`; of a rule for direct reports, `user.manager`. */
  readonly attribute: string
  /** As documented, without hyphen: `eq`, `notStartsWith`, `any`; `direct-reports`. */
  readonly operator: string
  /** The values it is compared with; none means empty. Of `-any` and `-all`, the condition as text. */
  readonly wanted: readonly string[]
  /** What the person has; none means empty. Absent when not read or not certain. */
  readonly actual?: readonly string[]
  /** What the clause has to become: `does-not-match` below a `-not`. */
  readonly must: Exclude<Outcome, 'unknown'>
  /** What the clause says now; `unknown` when it may or may not stand in the way. */
  readonly outcome: Outcome
  readonly written: Written
}

/** Clauses that together would make the rule match. */
export type Way = readonly FailingClause[]

/** More ways than anybody reads. */
const maxWays = 12

type Target = FailingClause['must']

/** The ways to make the rule match that change the fewest clauses that fail for certain, then the fewest that are unknown; at most twelve, each enough by itself. None when it matches already. */
export const failingClauses = (rule: Rule, subject: Subject, now: Instant): readonly Way[] =>
  waysTo('matches', rule, (clause, must) => failingClause(clause, must, evaluateRule(clause, subject, now), subject))
    // An empty way says that nothing has to change.
    .filter((way) => way.length > 0)

const waysTo = (
  must: Target,
  rule: Rule,
  fail: (clause: Clause, must: Target) => FailingClause | undefined,
): readonly Way[] => {
  if (rule.is === 'not') return waysTo(must === 'matches' ? 'does-not-match' : 'matches', rule.part, fail)
  if (rule.is !== 'and' && rule.is !== 'or') {
    const failing = fail(rule, must)
    return [failing ? [failing] : []]
  }
  const ways = rule.parts.map((part) => waysTo(must, part, fail))
  const needsAll = (rule.is === 'and') === (must === 'matches')
  return needsAll ? ways.reduce(combined) : nearest(ways.flat())
}

const combined = (some: readonly Way[], others: readonly Way[]): readonly Way[] =>
  some.flatMap((way) => others.map((other) => [...way, ...other])).slice(0, maxWays)

const cost = (way: Way): number => way.reduce((sum, { outcome }) => sum + (outcome === 'unknown' ? 1 : 1000), 0)

const nearest = (ways: readonly Way[]): readonly Way[] => {
  const least = Math.min(...ways.map(cost))
  return ways.filter((way) => cost(way) === least).slice(0, maxWays)
}

const failingClause = (clause: Clause, must: Target, outcome: Outcome, subject: Subject): FailingClause | undefined =>
  outcome === must ? undefined : { ...described(clause, subject), must, outcome }

/** A clause in the words of a rule, with what the person has. */
export const described = (clause: Clause, subject: Subject): Omit<FailingClause, 'must' | 'outcome'> => {
  const { written } = clause
  if (clause.is === 'direct-reports')
    return { attribute: 'user.manager', operator: clause.is, wanted: [clause.managerId], written }
  const attribute = printProperty(clause.property)
  const actual = actualOf(clause, subject)
  return clause.is === 'quantified'
    ? { attribute, operator: clause.quantifier, wanted: [printRule(clause.body)], actual, written }
    : { attribute, operator: clause.operator, wanted: textsOf(clause.value), actual, written }
}

const actualOf = (
  { property }: Exclude<Clause, { is: 'direct-reports' }>,
  subject: Subject,
): readonly string[] | undefined => {
  const reading = readingOf(property, subject)
  if (!reading) return undefined
  if ('items' in reading)
    return reading.items.map((item) => (typeof item === 'string' ? item : [...item.values()].map(String).join(' ')))
  const [value, ...others] = reading.oneOf
  return value === undefined || others.length > 0 ? undefined : value === null ? [] : [String(value)]
}

const textsOf = (value: Value): readonly string[] => {
  switch (value.is) {
    case 'null':
      return []
    case 'list':
      return value.items.flatMap(textsOf)
    case 'text':
      return [value.text]
    case 'number':
      return [value.digits]
    case 'boolean':
      return [String(value.boolean)]
    case 'instant':
      return [value.instant]
    case 'now':
      return [value.shift ? `system.now -${value.shift.by} ${value.shift.duration}` : 'system.now']
  }
}
