import type { Comparison, Expression, Literal, Path } from './filter-parse.ts'
import { isList, isRow } from '../fixtures.ts'
import type { Json, Row } from '../fixtures.ts'

type Scope = Readonly<Record<string, Json>>

const valueAt = ([first = '', ...rest]: Path, row: Row, scope: Scope): Json => {
  let value = (first in scope ? scope[first] : row[first]) ?? null
  for (const name of rest) {
    if (name === '$count') value = isList(value) ? value.length : 0
    else value = isRow(value) ? (value[name] ?? null) : null
  }
  return value
}

/** Entra compares text without regard to case. */
const comparable = (value: Json): string | number | boolean | null =>
  typeof value === 'string' ? value.toLowerCase() : typeof value === 'object' ? null : value

const operands = (value: Json, literal: Literal): readonly [string | number | boolean | null, Literal['value']] => {
  if (literal.edm === 'Edm.DateTimeOffset' && typeof value === 'string')
    return [Date.parse(value), Date.parse(String(literal.value))]
  return [comparable(value), typeof literal.value === 'string' ? literal.value.toLowerCase() : literal.value]
}

const outcomes = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  ge: (order) => order !== undefined && order >= 0,
  le: (order) => order !== undefined && order <= 0,
  gt: (order) => order !== undefined && order > 0,
  lt: (order) => order !== undefined && order < 0,
} satisfies Record<Comparison, (order: number | undefined) => boolean>

const compare = (value: Json, operator: Comparison, literal: Literal): boolean => {
  const [left, right] = operands(value, literal)
  if (left === right) return outcomes[operator](0)
  if (left === null || right === null) return outcomes[operator](undefined)
  return outcomes[operator](left < right ? -1 : 1)
}

const textTests = {
  startswith: (value: string, part: string) => value.startsWith(part),
  endswith: (value: string, part: string) => value.endsWith(part),
  contains: (value: string, part: string) => value.includes(part),
}

type TextTest = Extract<Expression, { is: keyof typeof textTests }>
type Lambda = Extract<Expression, { is: 'any' | 'all' }>

const testText = ({ is, value: part }: TextTest, value: Json): boolean =>
  typeof value === 'string' && textTests[is](value.toLowerCase(), String(part.value).toLowerCase())

const testItems = ({ is, of, variable }: Lambda, items: Json, row: Row, scope: Scope): boolean => {
  const test = (item: Json) => holds(of, row, { ...scope, [variable]: item })
  if (!isList(items)) return is === 'all'
  return is === 'any' ? items.some(test) : items.every(test)
}

const holds = (expression: Expression, row: Row, scope: Scope): boolean => {
  if (expression.is === 'and') return holds(expression.left, row, scope) && holds(expression.right, row, scope)
  if (expression.is === 'or') return holds(expression.left, row, scope) || holds(expression.right, row, scope)
  if (expression.is === 'not') return !holds(expression.of, row, scope)
  const value = valueAt(expression.path, row, scope)
  if (expression.is === 'compare') return compare(value, expression.operator, expression.value)
  if (expression.is === 'in') return expression.values.some((literal) => compare(value, 'eq', literal))
  if (expression.is === 'any' || expression.is === 'all') return testItems(expression, value, row, scope)
  return testText(expression, value)
}

/** Whether an object meets a checked filter. */
export const meets = (expression: Expression, row: Row): boolean => holds(expression, row, {})
