import { list, maybe, plainText, row, text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'

/** Texts under a key; none when Graph leaves the list out or answers null. */
export const texts = (from: Row, key: string): readonly string[] =>
  maybe((object, name) => list(object, name, plainText), from, key) ?? []

/** Text under a key; empty when Graph leaves it out or answers null. */
export const words = (from: Row, key: string): string => maybe(text, from, key) ?? ''

/** The object under a key; an empty one when Graph leaves it out or answers null. */
export const part = (from: Row, key: string): Row => maybe((object, name) => row(object[name]), from, key) ?? {}

/** Each object of the list under a key as `parse` reads it; none when Graph leaves the list out or answers null. */
export const parts = <T>(from: Row, key: string, parse: (element: Row) => T): readonly T[] =>
  maybe((object, name) => list(object, name, (element) => parse(row(element))), from, key) ?? []
