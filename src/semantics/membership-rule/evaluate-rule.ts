import type { Instant } from '../../model/instant.ts'
import { compare } from './compare.ts'
import { denied, isNegative } from './operators.ts'
import type { PositiveOperator } from './operators.ts'
import { agreed, everyOf, opposite, outcomeOf, someOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { freshEffort } from './pattern-of.ts'
import type { Effort } from './pattern-of.ts'
import { ownerKind } from './property.ts'
import type { Clause, Comparison, Property, Quantified, Rule, Value } from './rule.ts'
import type { PropertyReading, SinglePart, Subject } from './subject.ts'

type Item = Extract<PropertyReading, { readonly items: unknown }>['items'][number]

/** Who is looked at, when, and which item of a collection. */
interface Scene {
  readonly subject: Subject
  readonly now: Instant
  readonly effort: Effort
  readonly item?: Item
}

/** What a rule says of a user or device at a moment. */
export const evaluateRule = (rule: Rule, subject: Subject, now: Instant): Outcome =>
  outcomeIn(rule, { subject, now, effort: freshEffort() })

const outcomeIn = (rule: Rule, scene: Scene): Outcome => {
  if (rule.is === 'not') return opposite(outcomeIn(rule.part, scene))
  if (rule.is === 'and') return everyOf(rule.parts.map((part) => outcomeIn(part, scene)))
  if (rule.is === 'or') return someOf(rule.parts.map((part) => outcomeIn(part, scene)))
  return clauseOutcome(rule, scene)
}

const clauseOutcome = (clause: Clause, scene: Scene): Outcome => {
  // Who somebody's manager is, was not read.
  if (clause.is === 'direct-reports') return 'unknown'
  return clause.is === 'quantified' ? quantifiedOutcome(clause, scene) : comparisonOutcome(clause, scene)
}

/** The reading of a property; undefined when it was not read. */
export const readingOf = (property: Property, subject: Subject, item?: Item): PropertyReading | undefined => {
  const name = property.name.toLowerCase()
  const kind = ownerKind(property)
  if (kind !== 'item') return kind === subject.kind ? subject.properties.get(name) : undefined
  const value = typeof item === 'object' ? item.get(name) : name === '' ? item : undefined
  return value === undefined ? undefined : { oneOf: [value] }
}

const quantifiedOutcome = ({ property, quantifier, body }: Quantified, scene: Scene): Outcome => {
  const reading = readingOf(property, scene.subject)
  if (!reading || !('items' in reading)) return 'unknown'
  const outcomes = reading.items.map((item) => outcomeIn(body, { ...scene, item }))
  // Of no items, all match: the documented rule for users without a plan rests on it.
  return quantifier === 'any' ? someOf(outcomes) : everyOf(outcomes)
}

/** A negative operator matches exactly where the positive one does not, also for an empty attribute. */
const comparisonOutcome = (clause: Comparison, scene: Scene): Outcome => {
  const { operator } = clause
  return isNegative(operator)
    ? opposite(positiveOutcome(clause, denied[operator], scene))
    : positiveOutcome(clause, operator, scene)
}

/** Extensions are texts, whatever their name. */
const isMoment = ({ name }: Property): boolean => /^(?!extension).*date(?:time)?$/i.test(name)

const positiveOutcome = ({ property, value }: Comparison, operator: PositiveOperator, scene: Scene): Outcome => {
  const reading = readingOf(property, scene.subject, scene.item)
  if (!reading) return 'unknown'
  const test = (actual: SinglePart): Outcome =>
    compare(actual, operator, value, { now: scene.now, effort: scene.effort, isMoment: isMoment(property) })
  if ('oneOf' in reading) return agreed(reading.oneOf.map(test))
  return collectionOutcome(reading.items, value, test)
}

/** A collection without `-any` matches when one of its items does. */
const collectionOutcome = (items: readonly Item[], value: Value, test: (actual: SinglePart) => Outcome): Outcome => {
  if (items.length === 0) return test(null)
  if (value.is === 'null') return outcomeOf(false)
  return someOf(items.map((item) => (typeof item === 'string' ? test(item) : 'unknown')))
}
