import type { Gap } from '../../model/evidence.ts'
import { gaps } from '../../model/evidence.ts'
import type { Instant } from '../../model/instant.ts'
import type { Answer } from './answer.ts'
import { failure } from './answer.ts'
import type { Row } from './row.ts'
import { isRow } from './row.ts'

/** An error that says which gap an answer turned out to be; `parsed` turns it into that gap. */
export const refusal = (gap: Gap, why: string): Error => new Error(why, { cause: gap })

/** A JSON object, or a refusal. */
export const row = (value: unknown): Row => {
  if (!isRow(value)) throw refusal('unexpected-answer', 'not an object')
  return value
}

/** Text under a key, or a refusal. */
export const text = (from: Row, key: string): string => {
  const value = from[key]
  if (typeof value !== 'string') throw refusal('unexpected-answer', `${key} is no text`)
  return value
}

/** Text that Graph answers as null when the app may not read the object (then `no-permission`). */
export const shown = (from: Row, key: string): string => {
  if (from[key] === null) throw refusal('no-permission', `${key} is hidden`)
  return text(from, key)
}

/** True or false under a key, or a refusal. */
export const flag = (from: Row, key: string): boolean => {
  const value = from[key]
  if (typeof value !== 'boolean') throw refusal('unexpected-answer', `${key} is no flag`)
  return value
}

/** A whole number under a key, or a refusal. */
export const whole = (from: Row, key: string): number => {
  const value = from[key]
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw refusal('unexpected-answer', `${key} is no whole number`)
  }
  return value
}

/** An instant in UTC under a key, or a refusal. */
export const instant = (from: Row, key: string): Instant => {
  const value = text(from, key)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw refusal('unexpected-answer', `${key} is no instant`)
  }
  return value
}

/** One of the words Graph may use under a key, or a refusal. */
export const oneOf = <W extends string>(from: Row, key: string, words: readonly W[]): W => {
  const value = text(from, key)
  const known = words.find((word) => word === value)
  if (known === undefined) throw refusal('unexpected-answer', `${key} is an unknown word`)
  return known
}

/** Each element of the array under a key as `parse` reads it, or a refusal. */
export const list = <T>(from: Row, key: string, parse: (element: unknown) => T): readonly T[] => {
  const value: unknown = from[key]
  if (!Array.isArray(value)) throw refusal('unexpected-answer', `${key} is no list`)
  return value.map((element: unknown) => parse(element))
}

/** A text standing alone, such as an element of a list, or a refusal. */
export const plainText = (value: unknown): string => {
  if (typeof value !== 'string') throw refusal('unexpected-answer', 'no text')
  return value
}

/** A member Graph may leave out or answer as null: then undefined. */
export const maybe = <T>(parse: (from: Row, key: string) => T, from: Row, key: string): T | undefined =>
  from[key] === undefined || from[key] === null ? undefined : parse(from, key)

/** Parses the body of an answer; a refusal becomes its gap, any other error is a bug and is thrown on. */
export const parsed = <From, To>(answer: Answer<From>, parse: (body: From) => To): Answer<To> => {
  if (!answer.ok) return answer
  try {
    return { ok: true, body: parse(answer.body) }
  } catch (error) {
    const gap = gaps.find((known) => error instanceof Error && error.cause === known)
    if (gap === undefined) throw error
    return failure(gap)
  }
}

/** Parses every element of a list; one that is not as expected spoils the whole, because a part would look complete. */
export const parsedEach = <T>(answer: Answer<readonly unknown[]>, parse: (element: Row) => T): Answer<readonly T[]> =>
  parsed(answer, (elements) => elements.map((element) => parse(row(element))))
