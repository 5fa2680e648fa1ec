import { failed, peek, take, takes } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { isDuration } from './moments.ts'
import type { Operator } from './operators.ts'
import type { Token } from './read-tokens.ts'
import { isRuleError } from './rule-error.ts'
import type { RuleError } from './rule-error.ts'
import type { ListValue, MomentValue, SingleValue, Value } from './rule.ts'

/** Words that stand for a value; PowerShell's spelling is taken too. */
const words: ReadonlyMap<string, SingleValue> = new Map([
  ['null', { is: 'null' }],
  ['true', { is: 'boolean', boolean: true }],
  ['false', { is: 'boolean', boolean: false }],
])

const singleOf = (token: Token): SingleValue | undefined => {
  if (token.is === 'text') return { is: 'text', text: token.text }
  if (token.is === 'number') return { is: 'number', digits: token.raw }
  return token.is === 'word' ? words.get(token.raw.toLowerCase().replace(/^\$/, '')) : undefined
}

/** What stands behind an operator, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership#supported-values */
export const parseValue = (cursor: Cursor, operator: Operator): Value | RuleError => {
  if (operator === 'in' || operator === 'notIn') return parseList(cursor)
  if (!takes(cursor, '(')) return parseSingle(cursor)
  const moment = parseSingle(cursor)
  if (isRuleError(moment)) return moment
  return takes(cursor, ')') ? moment : failed('expected-bracket', peek(cursor))
}

const parseList = (cursor: Cursor): ListValue | RuleError => {
  if (!takes(cursor, '[')) return failed('expected-list', peek(cursor))
  const items: SingleValue[] = []
  do {
    const token = take(cursor)
    const item = singleOf(token)
    if (!item) return failed('expected-value', token)
    items.push(item)
  } while (takes(cursor, ','))
  return takes(cursor, ']') ? { is: 'list', items } : failed('expected-bracket', peek(cursor))
}

const parseSingle = (cursor: Cursor): SingleValue | MomentValue | RuleError => {
  const token = take(cursor)
  if (token.is === 'instant') return { is: 'instant', instant: token.raw }
  if (token.is === 'word' && token.word === 'system.now') return parseNow(cursor)
  return singleOf(token) ?? failed('expected-value', token)
}

const parseNow = (cursor: Cursor): MomentValue | RuleError => {
  const by = takes(cursor, 'plus') ? 'plus' : takes(cursor, 'minus') ? 'minus' : undefined
  if (!by) return { is: 'now' }
  const token = take(cursor)
  const duration = token.is === 'text' ? token.text : token.raw
  return isDuration(duration) ? { is: 'now', shift: { by, duration } } : failed('expected-duration', token)
}
