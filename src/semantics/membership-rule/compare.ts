import type { Instant } from '../../model/instant.ts'
import { momentsOf, momentsOfText } from './moments.ts'
import type { PositiveOperator } from './operators.ts'
import { agreed, outcomeOf, someOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { patternOf } from './pattern-of.ts'
import type { Effort } from './pattern-of.ts'
import type { SingleValue, Value } from './rule.ts'
import type { SinglePart } from './subject.ts'

/** Upper case unit by unit, as .NET compares without regard to case. */
export const folded = (text: string): string =>
  Array.from(text, (unit) => (unit.toUpperCase().length === unit.length ? unit.toUpperCase() : unit)).join('')

type TextOperator = Exclude<PositiveOperator, 'in' | 'match' | keyof typeof orders>

const orders = {
  le: (left: number, right: number) => left <= right,
  ge: (left: number, right: number) => left >= right,
  lt: (left: number, right: number) => left < right,
  gt: (left: number, right: number) => left > right,
} as const
const isSame = (left: number, right: number): boolean => left === right
const isOrder = (operator: PositiveOperator): operator is keyof typeof orders => operator in orders

const tests = {
  eq: (actual: string, wanted: string) => actual === wanted,
  startsWith: (actual: string, wanted: string) => actual.startsWith(wanted),
  endsWith: (actual: string, wanted: string) => actual.endsWith(wanted),
  contains: (actual: string, wanted: string) => actual.includes(wanted),
} as const satisfies Record<TextOperator, (actual: string, wanted: string) => boolean>

const textOf = (value: Exclude<SingleValue, { is: 'null' }>): string =>
  value.is === 'text' ? value.text : value.is === 'number' ? value.digits : String(value.boolean)

/** When it is compared, whether the property is a date, and how much work patterns may still be. */
interface Circumstances {
  readonly now: Instant
  readonly isMoment: boolean
  readonly effort: Effort
}

/** What a comparison says of one value. */
export const compare = (
  actual: SinglePart,
  operator: PositiveOperator,
  value: Value,
  { now, isMoment, effort }: Circumstances,
): Outcome => {
  if (value.is === 'list') return isMoment ? 'unknown' : compareList(actual, value.items)
  if (value.is === 'null') return operator === 'eq' ? outcomeOf(actual === null) : 'unknown'
  if (isMoment || isOrder(operator) || value.is === 'instant' || value.is === 'now')
    return compareMoments(actual, operator, momentsOf(value, now))
  const wanted = textOf(value)
  if (operator === 'match') return compareWithPattern(actual, wanted, effort)
  return operator === 'in' ? 'unknown' : compareTexts(actual, operator, wanted)
}

const compareTexts = (actual: SinglePart, operator: TextOperator, wanted: string): Outcome => {
  // Whether an attribute that is empty equals "" is written nowhere.
  if (actual === null) return wanted === '' ? 'unknown' : 'does-not-match'
  return outcomeOf(tests[operator](folded(String(actual)), folded(wanted)))
}

const compareList = (actual: SinglePart, items: readonly SingleValue[]): Outcome =>
  someOf(
    items.map((item) => (item.is === 'null' ? outcomeOf(actual === null) : compareTexts(actual, 'eq', textOf(item)))),
  )

/** Dates can be compared by order and by equality only. */
const compareMoments = (actual: SinglePart, operator: PositiveOperator, wanted: readonly number[]): Outcome => {
  if (!(isOrder(operator) || operator === 'eq') || wanted.length === 0) return 'unknown'
  if (actual === null) return 'does-not-match'
  const [moment] = momentsOfText(String(actual))
  if (moment === undefined) return 'unknown'
  const order = operator === 'eq' ? isSame : orders[operator]
  return agreed(wanted.map((other) => outcomeOf(order(moment, other))))
}

const compareWithPattern = (actual: SinglePart, wanted: string, effort: Effort): Outcome => {
  if (effort.left < 0) return 'unknown'
  const matches = patternOf(wanted)
  const isFound = matches?.(actual === null ? '' : String(actual), effort)
  if (isFound === undefined) return 'unknown'
  // Whether a pattern that matches nothing at all matches an empty attribute is written nowhere.
  return actual === null && isFound ? 'unknown' : outcomeOf(isFound)
}
