import { tokenize } from './filter-tokens.ts'
import type { Token } from './filter-tokens.ts'
import { refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'

/** Operators of a comparison. */
export type Comparison = 'eq' | 'ne' | 'ge' | 'le' | 'gt' | 'lt'

/** A constant in a filter, with the OData type it has as written. */
export interface Literal {
  readonly edm: 'Edm.String' | 'Edm.Guid' | 'Edm.DateTimeOffset' | 'Edm.Date' | 'Edm.Number' | 'Edm.Boolean' | 'null'
  readonly value: string | number | boolean | null
}

/** Joins two conditions. */
type Joined = {
  readonly [Is in 'and' | 'or']: { readonly is: Is; readonly left: Expression; readonly right: Expression }
}['and' | 'or']

/** Asks about part of a text. */
type TextTest = {
  readonly [Is in (typeof calls)[number]]: { readonly is: Is; readonly path: Path; readonly value: Literal }
}[(typeof calls)[number]]

/** Asks about the items of a collection; the condition speaks of them by a variable. */
type Lambda = {
  readonly [Is in 'any' | 'all']: {
    readonly is: Is
    readonly path: Path
    readonly variable: string
    readonly of: Expression
  }
}['any' | 'all']

/** A parsed `$filter`; a path starts at the object or at the variable of a lambda. */
export type Expression =
  | Joined
  | { readonly is: 'not'; readonly of: Expression }
  | { readonly is: 'compare'; readonly path: Path; readonly operator: Comparison; readonly value: Literal }
  | { readonly is: 'in'; readonly path: Path; readonly values: readonly Literal[] }
  | TextTest
  | Lambda

/** Names of properties from the object inwards. */
export type Path = readonly string[]

interface Reader {
  readonly peek: (ahead?: number) => Token
  readonly take: () => Token
  readonly expect: (text: string) => void
  readonly fail: () => never
}

const readerOf = (filter: string): Reader => {
  const tokens = tokenize(filter)
  const end: Token = { kind: 'end', text: '', at: filter.length }
  let next = 0
  const peek = (ahead = 0) => tokens[next + ahead] ?? end
  const fail = (): never => {
    throw new SyntaxError(`Syntax error at position ${peek().at} in '${filter}'.`)
  }
  const take = () => {
    const token = peek()
    next += 1
    return token
  }
  const expect = (text: string) => (peek().text === text ? void take() : fail())
  return { peek, take, expect, fail }
}

const comparisons = ['eq', 'ne', 'ge', 'le', 'gt', 'lt'] as const satisfies readonly Comparison[]
const calls = ['startswith', 'endswith', 'contains'] as const

const word = (reader: Reader): string => (reader.peek().kind === 'word' ? reader.take().text : reader.fail())

const literal = (reader: Reader): Literal => {
  const { kind, text } = reader.peek()
  if (kind === 'sign' || kind === 'end') return reader.fail()
  if (kind === 'word' && !['true', 'false', 'null'].includes(text)) return reader.fail()
  reader.take()
  if (kind === 'text') return { edm: 'Edm.String', value: text.slice(1, -1).replaceAll("''", "'") }
  if (kind === 'guid') return { edm: 'Edm.Guid', value: text }
  if (kind === 'instant') return { edm: 'Edm.DateTimeOffset', value: text }
  if (kind === 'date') return { edm: 'Edm.Date', value: text }
  if (kind === 'number') return { edm: 'Edm.Number', value: Number(text) }
  return text === 'null' ? { edm: 'null', value: null } : { edm: 'Edm.Boolean', value: text === 'true' }
}

const literals = (reader: Reader): readonly Literal[] => {
  reader.expect('(')
  const values = [literal(reader)]
  while (reader.peek().text === ',') {
    reader.take()
    values.push(literal(reader))
  }
  reader.expect(')')
  return values
}

const isLambda = (reader: Reader) => ['any', 'all'].includes(reader.peek(1).text) && reader.peek(2).text === '('

const pathOf = (reader: Reader): Path => {
  const path = [word(reader)]
  while (reader.peek().text === '/' && !isLambda(reader)) {
    reader.take()
    path.push(word(reader))
  }
  return path
}

const lambda = (reader: Reader, path: Path): Expression => {
  reader.expect('/')
  const is = reader.take().text === 'any' ? 'any' : 'all'
  reader.expect('(')
  const variable = word(reader)
  reader.expect(':')
  const of = either(reader)
  reader.expect(')')
  return { is, path, variable, of }
}

const call = (reader: Reader, is: (typeof calls)[number]): Expression => {
  reader.take()
  reader.expect('(')
  const path = pathOf(reader)
  reader.expect(',')
  const value = literal(reader)
  reader.expect(')')
  return { is, path, value }
}

const condition = (reader: Reader): Expression => {
  const name = calls.find((known) => known === reader.peek().text.toLowerCase())
  if (name && reader.peek(1).text === '(') return call(reader, name)
  const path = pathOf(reader)
  if (reader.peek().text === '/') return lambda(reader, path)
  const { text } = reader.take()
  if (text === 'in') return { is: 'in', path, values: literals(reader) }
  const operator = comparisons.find((known) => known === text)
  return operator ? { is: 'compare', path, operator, value: literal(reader) } : reader.fail()
}

const unary = (reader: Reader): Expression => {
  if (reader.peek().text === 'not') {
    reader.take()
    return { is: 'not', of: unary(reader) }
  }
  if (reader.peek().text !== '(') return condition(reader)
  reader.take()
  const inner = either(reader)
  reader.expect(')')
  return inner
}

const both = (reader: Reader): Expression => {
  let left = unary(reader)
  while (reader.peek().text === 'and') {
    reader.take()
    left = { is: 'and', left, right: unary(reader) }
  }
  return left
}

const either = (reader: Reader): Expression => {
  let left = both(reader)
  while (reader.peek().text === 'or') {
    reader.take()
    left = { is: 'or', left, right: both(reader) }
  }
  return left
}

/** Parses a `$filter`: and, or, not, comparisons, in, startswith, endswith, contains, any and all. */
export const parseFilter = (filter: string): Expression | Refusal => {
  try {
    const reader = readerOf(filter)
    const expression = either(reader)
    return reader.peek().kind === 'end' ? expression : reader.fail()
  } catch (error) {
    if (error instanceof SyntaxError) return refusals.filterSyntax(error.message)
    throw error
  }
}
