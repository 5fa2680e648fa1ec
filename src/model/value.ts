import type { Instant } from './instant.ts'

/** A value a sentence needs: plain text, a number, a moment (shown in the reader's zone and UTC) or a list. */
export type Value = string | number | { readonly instant: Instant } | { readonly list: readonly string[] }

/** The values of one sentence, by the name its words use. */
export type Values = Readonly<Record<string, Value>>

/** Names as a list value, or `none`, which the words can select on. */
export const listOrNone = (names: readonly string[]): Value => (names.length > 0 ? { list: names } : 'none')
