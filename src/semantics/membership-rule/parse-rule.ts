import { parseCondition } from './parse-condition.ts'
import { cursorOver, failed, take, writtenSince } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { readTokens } from './read-tokens.ts'
import type { QuoteEscape } from './read-tokens.ts'
import { isRuleError } from './rule-error.ts'
import type { RuleError } from './rule-error.ts'
import type { DirectReports, Rule } from './rule.ts'

/** A rule that was read, or why it could not be. */
export type ParsedRule =
  { readonly parsed: true; readonly rule: Rule } | { readonly parsed: false; readonly error: RuleError }

/** https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership#rule-syntax-for-a-single-expression */
const maxLength = 3072

const directReports = (cursor: Cursor): DirectReports | RuleError => {
  const since = cursor.next
  for (const word of ['direct', 'reports', 'for']) {
    const token = take(cursor)
    if (token.is !== 'word' || token.word !== word) return failed('expected-property', token)
  }
  const manager = take(cursor)
  if (manager.is !== 'text') return failed('expected-value', manager)
  return { is: 'direct-reports', managerId: manager.text, written: writtenSince(cursor, since) }
}

const parseWith = (text: string, escape: QuoteEscape): Rule | RuleError => {
  const tokens = readTokens(text, escape)
  if (isRuleError(tokens)) return tokens
  const cursor = cursorOver(text, tokens)
  const [first] = tokens
  const rule =
    first?.is === 'word' && first.word === 'direct'
      ? directReports(cursor)
      : parseCondition(cursor, { inside: 'rule', depth: 0 })
  if (isRuleError(rule)) return rule
  const rest = take(cursor)
  return rest.is === 'end' ? rule : failed('expected-end', rest)
}

/** Reads a membership rule, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership; an error is the one of the first reading. */
export const parseRule = (text: string): ParsedRule => {
  if (text.length > maxLength)
    return { parsed: false, error: { problem: 'too-long', at: maxLength, found: text.charAt(maxLength) } }
  const first = parseWith(text, 'backtick')
  if (!isRuleError(first)) return { parsed: true, rule: first }
  // Microsoft's page names the backtick in one place and the backslash in another; a value may also end in either.
  const other = (['backslash', 'none'] as const)
    .map((escape) => parseWith(text, escape))
    .find((rule) => !isRuleError(rule))
  return other && !isRuleError(other) ? { parsed: true, rule: other } : { parsed: false, error: first }
}
