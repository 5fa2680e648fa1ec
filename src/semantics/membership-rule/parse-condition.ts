import { failed, isAt, peek, take, takes, writtenSince } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { operatorOf } from './operators.ts'
import { isQuantifier, ownerKind, propertyOf } from './property.ts'
import { parseValue } from './parse-value.ts'
import { isRuleError } from './rule-error.ts'
import type { RuleError } from './rule-error.ts'
import type { Clause, Property, Rule } from './rule.ts'

/** Where a condition stands: in the rule, in the brackets behind `-any`, or behind `-any` without brackets. */
interface Scope {
  readonly inside: 'rule' | 'body' | 'bare-body'
  readonly depth: number
}

const maxDepth = 100
const deeper = (scope: Scope, inside = scope.inside): Scope => ({ inside, depth: scope.depth + 1 })

/** `-or` binds least, then `-and`, then `-not`, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership#operator-precedence */
export const parseCondition = (cursor: Cursor, scope: Scope): Rule | RuleError => chain('or', cursor, scope)

const chain = (connective: 'or' | 'and', cursor: Cursor, scope: Scope): Rule | RuleError => {
  const since = cursor.next
  const parts: Rule[] = []
  do {
    const part = connective === 'or' ? chain('and', cursor, scope) : parsePart(cursor, scope)
    if (isRuleError(part)) return part
    parts.push(part)
  } while (goesOn(cursor, scope) && takes(cursor, connective))
  const [only] = parts
  return only && parts.length === 1 ? only : { is: connective, parts, written: writtenSince(cursor, since) }
}

/** Without brackets, what stands behind `-any` reaches as far as it speaks of the item. */
const goesOn = (cursor: Cursor, { inside }: Scope): boolean => {
  if (inside !== 'bare-body') return true
  let ahead = 1
  while (isAt(peek(cursor, ahead), '(') || isAt(peek(cursor, ahead), 'not')) ahead += 1
  const property = propertyOf(peek(cursor, ahead))
  return property !== undefined && ownerKind(property) === 'item'
}

const parsePart = (cursor: Cursor, scope: Scope): Rule | RuleError => {
  if (scope.depth > maxDepth) return failed('too-deep', peek(cursor))
  const since = cursor.next
  if (takes(cursor, '(')) return bracketed(cursor, scope)
  if (!takes(cursor, 'not')) return parseClause(cursor, scope)
  const part = parsePart(cursor, deeper(scope))
  return isRuleError(part) ? part : { is: 'not', part, written: writtenSince(cursor, since) }
}

const bracketed = (cursor: Cursor, scope: Scope): Rule | RuleError => {
  const inner = parseCondition(cursor, deeper(scope, scope.inside === 'rule' ? 'rule' : 'body'))
  if (isRuleError(inner)) return inner
  return takes(cursor, ')') ? inner : failed('expected-bracket', peek(cursor))
}

const parseClause = (cursor: Cursor, scope: Scope): Clause | RuleError => {
  const since = cursor.next
  const first = take(cursor)
  const property = propertyOf(first)
  if (!property) return failed('expected-property', first)
  if (ownerKind(property) === 'item' && scope.inside === 'rule') return failed('out-of-place', first)
  const second = take(cursor)
  const word = second.is === 'word' ? second.word : ''
  if (isQuantifier(word)) {
    if (scope.inside !== 'rule') return failed('out-of-place', second)
    const body = parseBody(cursor, scope)
    if (isRuleError(body)) return body
    return { is: 'quantified', property, quantifier: word, body, written: writtenSince(cursor, since) }
  }
  return compared(cursor, property, since)
}

const parseBody = (cursor: Cursor, scope: Scope): Rule | RuleError =>
  takes(cursor, '(') ? bracketed(cursor, deeper(scope, 'body')) : parseCondition(cursor, deeper(scope, 'bare-body'))

/** The cursor stands behind the operator. */
const compared = (cursor: Cursor, property: Property, since: number): Clause | RuleError => {
  const token = peek(cursor, -1)
  const operator = token.is === 'word' ? operatorOf(token.word) : undefined
  if (!operator) return failed('expected-operator', token)
  const value = parseValue(cursor, operator)
  return isRuleError(value)
    ? value
    : { is: 'comparison', property, operator, value, written: writtenSince(cursor, since) }
}
