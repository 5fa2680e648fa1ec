import { escapedUnit, readSet, sets } from './read-set.ts'
import type { Has, PatternCursor } from './read-set.ts'

/** A regular expression of .NET as a tree; only what decides whether it is found. */
export type Pattern =
  | { readonly is: 'set'; readonly has: Has }
  | { readonly is: 'edge'; readonly edge: Edge }
  | { readonly is: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly is: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number }

/** A place between two units. */
export type Edge = 'start' | 'end' | 'very-end' | 'word' | 'no-word'

const maxDepth = 50

/** Reads a pattern, https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference; undefined when wrong or not supported. */
export const readPattern = (source: string): Pattern | undefined => {
  const cursor: PatternCursor = { source, at: source.startsWith('(?i)') ? 4 : 0 }
  const pattern = readChoice(cursor, 0)
  return pattern && cursor.at === source.length ? pattern : undefined
}

const readChoice = (cursor: PatternCursor, depth: number): Pattern | undefined => {
  const parts: Pattern[] = []
  do {
    const part = readSequence(cursor, depth)
    if (!part) return undefined
    parts.push(part)
  } while (skips(cursor, '|'))
  return { is: 'choice', parts }
}

const skips = (cursor: PatternCursor, unit: string): boolean => {
  if (cursor.source.charAt(cursor.at) !== unit) return false
  cursor.at += 1
  return true
}

const readSequence = (cursor: PatternCursor, depth: number): Pattern | undefined => {
  const parts: Pattern[] = []
  while (cursor.at < cursor.source.length && !/[|)]/.test(cursor.source.charAt(cursor.at))) {
    const part = readRepeated(cursor, depth)
    if (!part) return undefined
    parts.push(part)
  }
  return { is: 'sequence', parts }
}

const readRepeated = (cursor: PatternCursor, depth: number): Pattern | undefined => {
  const part = readAtom(cursor, depth)
  const times = readTimes(cursor)
  if (!part || !times) return part
  // How often it tries first does not change whether it is found; a second count is an error in .NET.
  skips(cursor, '?')
  if (part.is === 'edge' || times.max < times.min || readTimes(cursor)) return undefined
  return { is: 'repeat', part, ...times }
}

const counts: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  '*': { min: 0, max: Infinity },
  '+': { min: 1, max: Infinity },
  '?': { min: 0, max: 1 },
}

const readTimes = (cursor: PatternCursor): { readonly min: number; readonly max: number } | undefined => {
  const [raw, sign, min, comma, max] = /^(?:([*+?])|\{(\d+)(,(\d+)?)?\})/.exec(cursor.source.slice(cursor.at)) ?? []
  if (raw === undefined) return undefined
  cursor.at += raw.length
  if (sign !== undefined) return counts[sign]
  const least = Number(min)
  return { min: least, max: comma === undefined ? least : max === undefined ? Infinity : Number(max) }
}

const edges: Readonly<Record<string, Edge>> = {
  '^': 'start',
  $: 'end',
  '\\A': 'start',
  '\\Z': 'end',
  '\\z': 'very-end',
  '\\b': 'word',
  '\\B': 'no-word',
}

const readAtom = (cursor: PatternCursor, depth: number): Pattern | undefined => {
  const { source, at } = cursor
  const unit = source.charAt(at)
  const sign = unit === '\\' ? source.slice(at, at + 2) : unit
  cursor.at += sign.length
  const edge = edges[sign]
  if (edge) return { is: 'edge', edge }
  if (unit === '(') return readGroup(cursor, depth)
  if (/[*+?]/.test(unit)) return undefined
  const has = unit === '[' ? readSet(cursor) : unit === '\\' ? readEscaped(cursor, sign) : sets.oneOf(sign)
  return has && { is: 'set', has: unit === '.' ? sets.noLineFeed : has }
}

const readEscaped = (cursor: PatternCursor, sign: string): Has | undefined => {
  const kind = sets.byEscape(sign)
  if (kind) return kind
  cursor.at -= sign.length
  const unit = escapedUnit(cursor)
  return unit === undefined ? undefined : sets.oneOf(unit)
}

const readGroup = (cursor: PatternCursor, depth: number): Pattern | undefined => {
  const [opening] = /^\?(?::|<[a-z_]\w*>|'[a-z_]\w*')/i.exec(cursor.source.slice(cursor.at)) ?? ['']
  if (depth > maxDepth || (opening === '' && cursor.source.charAt(cursor.at) === '?')) return undefined
  cursor.at += opening.length
  const inner = readChoice(cursor, depth + 1)
  return skips(cursor, ')') ? inner : undefined
}
