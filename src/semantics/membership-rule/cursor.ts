import type { Token } from './read-tokens.ts'
import type { RuleError, RuleProblem } from './rule-error.ts'
import type { Written } from './rule.ts'

/** The place of reading; `next` moves on. */
export interface Cursor {
  readonly text: string
  readonly tokens: readonly Token[]
  next: number
}

const end = (text: string): Token => ({ is: 'end', raw: '', at: text.length })

/** A cursor before the first token. */
export const cursorOver = (text: string, tokens: readonly Token[]): Cursor => ({ text, tokens, next: 0 })

/** The token some places on, without moving. */
export const peek = (cursor: Cursor, ahead = 0): Token => cursor.tokens[cursor.next + ahead] ?? end(cursor.text)

/** The next token, moving behind it. */
export const take = (cursor: Cursor): Token => {
  const token = peek(cursor)
  cursor.next += 1
  return token
}

/** Whether the next token is this mark or word. */
export const isAt = (token: Token, expected: string): boolean =>
  token.is === 'mark' ? token.raw === expected : token.is === 'word' && token.word === expected

/** Moves behind this mark or word when it is next. */
export const takes = (cursor: Cursor, expected: string): boolean => {
  if (!isAt(peek(cursor), expected)) return false
  cursor.next += 1
  return true
}

/** The text from the token at `since` to the last one taken. */
export const writtenSince = (cursor: Cursor, since: number): Written => {
  const at = cursor.tokens[since]?.at ?? cursor.text.length
  const last = cursor.tokens[cursor.next - 1] ?? end(cursor.text)
  return { at, text: cursor.text.slice(at, last.at + last.raw.length) }
}

/** What is wrong at a token. */
export const failed = (problem: RuleProblem, { at, raw }: Token): RuleError => ({ problem, at, found: raw })
