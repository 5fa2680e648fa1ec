/** The place of reading in a pattern; `at` moves on. */
export interface PatternCursor {
  readonly source: string
  at: number
}

/** A unit of the text with its upper and lower case, which count as itself. */
export type Unit = readonly [itself: string, upper: string, lower: string]

/** Whether a set holds a unit. */
export type Has = (unit: Unit) => boolean

/** One UTF-16 unit with its cases. */
export const unitOf = (text: string): Unit => [text, text.toUpperCase(), text.toLowerCase()]

const kinds: Readonly<Record<string, RegExp>> = {
  '\\d': /\p{Nd}/u,
  '\\D': /\P{Nd}/u,
  '\\w': /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u,
  '\\W': /[^\p{L}\p{Mn}\p{Nd}\p{Pc}]/u,
  '\\s': /[\f\n\r\t\v\u0085\p{Z}]/u,
  '\\S': /[^\f\n\r\t\v\u0085\p{Z}]/u,
}

/** Sets of units by what stands for them. */
export const sets = {
  oneOf:
    (wanted: string): Has =>
    (unit) =>
      unit.includes(wanted),
  noLineFeed: ([unit]: Unit): boolean => unit !== '\n',
  byEscape: (sign: string): Has | undefined => {
    const kind = kinds[sign]
    return kind && (([unit]) => kind.test(unit))
  },
} as const

const controls: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  v: '\v',
  a: '\u0007',
  e: '\u001b',
}

/** The unit that an escape at the cursor stands for; undefined for what is not supported, such as back references. */
export const escapedUnit = (cursor: PatternCursor): string | undefined => {
  const [raw, hex, long, other] =
    /^\\(?:x([\da-f]{2})|u([\da-f]{4})|([\s\S]))/i.exec(cursor.source.slice(cursor.at, cursor.at + 6)) ?? []
  if (raw === undefined) return undefined
  cursor.at += raw.length
  const code = hex ?? long
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
  if (other === undefined) return undefined
  return controls[other] ?? (/\w/.test(other) ? undefined : other)
}

const readUnit = (cursor: PatternCursor): string | undefined => {
  if (cursor.source.startsWith('\\b', cursor.at)) return undefined
  if (cursor.source.charAt(cursor.at) === '\\') return escapedUnit(cursor)
  cursor.at += 1
  return cursor.source.charAt(cursor.at - 1)
}

/** Reads `[…]` behind its first bracket; subtraction and Unicode categories are not supported. */
export const readSet = (cursor: PatternCursor): Has | undefined => {
  const { source } = cursor
  const isDenied = source.charAt(cursor.at) === '^'
  if (isDenied) cursor.at += 1
  const members: Has[] = []
  do {
    const member = cursor.at < source.length ? readMember(cursor) : undefined
    if (!member) return undefined
    members.push(member)
  } while (source.charAt(cursor.at) !== ']')
  cursor.at += 1
  return (unit) => members.some((has) => has(unit)) !== isDenied
}

const readMember = (cursor: PatternCursor): Has | undefined => {
  const { source } = cursor
  if (source.startsWith('-[', cursor.at)) return undefined
  const kind = sets.byEscape(source.slice(cursor.at, cursor.at + 2))
  if (kind) {
    cursor.at += 2
    return isRange(cursor) ? undefined : kind
  }
  const first = readUnit(cursor)
  if (first === undefined || source.startsWith('-[', cursor.at)) return undefined
  if (!isRange(cursor)) return sets.oneOf(first)
  cursor.at += 1
  const last = readUnit(cursor)
  if (last === undefined || last < first) return undefined
  return (unit) => unit.some((variant) => variant >= first && variant <= last)
}

/** A hyphen before the last bracket is itself. */
const isRange = ({ source, at }: PatternCursor): boolean =>
  source.charAt(at) === '-' && source.charAt(at + 1) !== ']' && at + 1 < source.length
