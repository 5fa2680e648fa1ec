import type { CodeFamily } from '../knowledge/codes.ts'
import type { Missing } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { WhoCanFix } from '../model/remedy.ts'
import type { Value, Values } from '../model/value.ts'
import type { Label } from './labels.ts'
import type { Word } from './words.ts'

/** What a look-up shows. */
export interface View {
  readonly sections: readonly Section[]
  /** What could not be read, and why, once each. */
  readonly unseen: readonly Missing[]
}

/** Lines under a title; one without lines says everything in its title. */
export interface Section {
  readonly title: Said
  readonly lines: readonly Line[]
  /** Administrators only. */
  readonly for?: 'admin'
  /** The page of the admin centre about it. */
  readonly link?: string
}

/** A label and what stands behind it. */
export interface Line {
  readonly label: Label
  readonly value: Said
  /** Administrators only. */
  readonly for?: 'admin'
  /** Something that may be why a sign-in fails. */
  readonly isNotable?: true
}

/** What stands behind a label. */
export type Said =
  /** Of the tenant: a name, a number, a moment. */
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'word'; readonly word: Word; readonly values?: Values }
  | { readonly is: 'list'; readonly how: 'and' | 'or'; readonly items: readonly Said[] }
  /** In the words of `families`, and of `advice.by`. */
  | { readonly is: 'family'; readonly family: CodeFamily }
  | { readonly is: 'owner'; readonly owner: WhoCanFix }
  /** Read, and empty. */
  | { readonly is: 'not-set' }
  /** Not read: `unseen` tells why. */
  | { readonly is: 'not-known' }

/** Read, and empty. */
export const notSet: Said = { is: 'not-set' }
/** Not read. */
export const notKnown: Said = { is: 'not-known' }

/** A word, with the values it needs. */
export const word = (name: Word, values?: Values): Said => ({ is: 'word', word: name, ...(values && { values }) })

/** A value of the tenant; an empty one is marked. */
export const value = (given: Value | undefined): Said =>
  given === undefined || given === '' ? notSet : { is: 'value', value: given }

/** A moment; an absent one is marked. */
export const moment = (instant: Instant | undefined): Said => (instant === undefined ? notSet : value({ instant }))

/** Names; an empty list is marked. */
export const names = (list: readonly string[]): Said => (list.length > 0 ? value({ list }) : notSet)

/** Several things; an empty list is marked. */
export const listed = (items: readonly Said[], how: 'and' | 'or' = 'and'): Said => {
  const [first, ...more] = items
  if (!first) return notSet
  return more.length > 0 ? { is: 'list', how, items } : first
}

/** Yes, no, or not read. */
export const yesNo = (is: boolean | undefined): Said => (is === undefined ? notKnown : word(is ? 'yes' : 'no'))

type Marks = Pick<Line, 'for'> & { readonly isNotable?: boolean | undefined }

/** A labelled line. */
export const line = (label: Label, said: Said, { isNotable, ...marks }: Marks = {}): Line => ({
  label,
  value: said,
  ...marks,
  ...(isNotable && { isNotable }),
})

/** Lines of which some may not be there: write `condition && line(…)`. */
export const lines = (...all: readonly (Line | false | undefined)[]): readonly Line[] =>
  all.filter((one) => one !== false && one !== undefined)
