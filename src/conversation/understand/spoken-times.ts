import { clockRules, partRule } from './clock-words.ts'
import { dayRules } from './day-words.ts'
import type { DayPart, TimeRule, TimeWords } from './time-rule.ts'

/** A time as it is told: the day and the time of it, as far as they are, and where the words stand. */
export interface SpokenTime {
  readonly start: number
  readonly end: number
  readonly day?: Exclude<TimeWords, { is: 'part' | 'time' }>
  readonly time?: Extract<TimeWords, { is: 'time' }>
  readonly part?: DayPart
}

type Piece = Pick<SpokenTime, 'start' | 'end'> & { readonly words: TimeWords }

/** What stands between a day and its time. */
const between =
  /^\s*,?\s*(?:(?:at|om|rond|around|about|on|op|van|of|omstreeks|in|de|the|tegen|ongeveer|om ongeveer|-|–|@)\s*){0,2}$/iu

/** The times in a text, in the order they stand: "gisteren om half drie" is one. */
export const spokenTimesIn = (text: string): readonly SpokenTime[] => {
  const times: SpokenTime[] = []
  for (const piece of pieces(text)) {
    const last = times.at(-1)
    const together = last && between.test(text.slice(last.end, piece.start)) ? joined(last, piece) : undefined
    if (together) times[times.length - 1] = together
    else times.push(withPiece({ start: piece.start, end: piece.end }, piece))
  }
  return times.filter(({ day, time }) => day !== undefined || time !== undefined)
}

/** Without what stands inside a longer piece: of two that overlap the first counts, and the longer of two that start together. */
const pieces = (text: string): readonly Piece[] => {
  const all = [...dayRules, ...clockRules, partRule].flatMap((rule) => piecesBy(rule, text))
  const kept: Piece[] = []
  for (const piece of all.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece)
  return kept
}

const piecesBy = ({ finds, tells }: TimeRule, text: string): readonly Piece[] =>
  [...text.matchAll(finds)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: tells(found.groups ?? {}),
  }))

/** The two as one time; undefined when both tell the same thing. */
const joined = (time: SpokenTime, piece: Piece): SpokenTime | undefined => {
  const { is } = piece.words
  const ofWeek = weekdayOfWeek(time.day, piece.words)
  if (ofWeek) return { ...withPiece(time, { ...piece, words: ofWeek }), end: piece.end }
  const isTold = is === 'time' ? time.time : is === 'part' ? time.part : time.day
  return isTold ? undefined : withPiece({ ...time, end: piece.end }, piece)
}

/** "Vorige week donderdag", "Thursday last week". */
const weekdayOfWeek = (one: SpokenTime['day'], other: TimeWords): SpokenTime['day'] => {
  const week = one?.is === 'week' ? one : other.is === 'week' ? other : undefined
  const day = one?.is === 'weekday' ? one : other.is === 'weekday' ? other : undefined
  return week && day && { ...day, weeksAgo: week.ago }
}

const withPiece = (time: SpokenTime, { words }: Piece): SpokenTime => {
  if (words.is === 'time') return { ...time, time: words }
  if (words.is === 'part') return { ...time, part: words.part }
  const part = 'part' in words ? words.part : undefined
  return { ...time, day: words, ...(part ? { part } : {}) }
}
