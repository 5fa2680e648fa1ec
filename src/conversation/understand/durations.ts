/** A length of time that is told, and where its words stand. */
export interface Duration {
  readonly start: number
  readonly end: number
  /** `ago`: so long before now; `since`: all the time up to now. */
  readonly is: 'ago' | 'since'
  readonly minutes: number
  readonly unit: Unit
}

/** How precisely a length of time is told. */
type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month'

const minutesOf: Readonly<Record<Unit, number>> = { minute: 1, hour: 60, day: 1_440, week: 10_080, month: 43_200 }
const units: readonly (readonly [Unit, RegExp])[] = [
  ['minute', /^min/i],
  ['hour', /^(?:h|uur|uren|uurtje)/i],
  ['week', /^we/i],
  ['month', /^m(?:o|aa)/i],
]
const counts: Readonly<Record<string, number>> = {
  half: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  ...Object.fromEntries(
    'two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, index + 2]),
  ),
  ...Object.fromEntries(
    'twee drie vier vijf zes zeven acht negen tien'.split(' ').map((word, index) => [word, index + 2]),
  ),
  couple: 2,
  few: 3,
  several: 3,
  paar: 3,
  enkele: 3,
}
const count = String.raw`(?:(?:a|an|een|the|de)\s)?(?<count>\d{1,3}|half(?:\san?)?|anderhal(?:f|ve)|couple(?:\sof)?|few|several|paar|enkele|an?|een|één|one|${Object.keys(
  counts,
)
  .filter((word) => !word.includes('half'))
  .join('|')})`
const unit = String.raw`(?<unit>min(?:ute|uut|uten|utes)?s?|minuutjes|hours?|hrs?|uur|uren|uurtjes?|days?|dag(?:en)?|weeks?|weken|months?|maand(?:en)?)(?![\p{L}\p{N}])`
const about = String.raw`(?:(?:about|around|over|more\sthan|almost|nearly|at\sleast|roughly|ongeveer|ruim|zeker|bijna|meer\sdan|zo['’]?n|circa|nu|now|already|al)\s){0,2}`
const length = String.raw`${about}${count}\s?${unit}`

/** "5 minuten geleden", "about an hour ago". */
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])${length}\s(?:ago|geleden|terug|back)(?![\p{L}\p{N}])`, 'giu')
/** "for two days", "al een week", "sinds drie dagen", "the last 2 hours"; "sinds 2 uur" is a time, and "works for 5 minutes" tells none. */
const lasting = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:for|already|al|reeds)\s(?:the\s(?:last|past)\s)?(?!\S{1,12}\smin)|(?:since|sinds|sedert)\s(?!\S{1,12}\s(?:uur|h|min))|(?:(?:the|de|het)\s)?(?:last|past|afgelopen|laatste)\s(?!an?\s|one\s))${length}(?!\s(?:ago|geleden|terug|back|lang)(?![\p{L}]))`,
  'giu',
)
/** "the last hour", "het afgelopen uur". */
const lastOne =
  /(?<![\p{L}\p{N}])(?:(?:in|for|during)\s)?(?:the|het)\s(?:last|past|afgelopen|laatste)\s(?<unit>hour|uur|half\shour|half\suur)(?![\p{L}\p{N}])/giu
/** "just now", "zojuist". */
const justNow =
  /(?<![\p{L}\p{N}])(?:just\snow|a\s(?:moment|minute|second|while)\sago|(?:zo)?juist|zonet|daarnet|net\spas)(?![\p{L}\p{N}])/giu

/** The lengths of time in a text, as they stand. */
export const durationsIn = (text: string): readonly Duration[] => [
  ...[...text.matchAll(before)].map((found) => durationOf(found, 'ago')),
  ...[...text.matchAll(lasting)].map((found) => durationOf(found, 'since')),
  ...[...text.matchAll(lastOne)].map((found) => durationOf(found, 'since')),
  ...[...text.matchAll(justNow)].map((found) => ({ ...durationOf(found, 'since'), minutes: 30 })),
]

const durationOf = (found: RegExpExecArray, is: Duration['is']): Duration => {
  const { count: told = '1', unit: named = 'minute' } = found.groups ?? {}
  const kind = units.find(([, pattern]) => pattern.test(named.replace(/^half\s/iu, '')))?.[0] ?? 'day'
  const many = /^half/iu.test(named) ? 0.5 : numberOf(told)
  return { start: found.index, end: found.index + found[0].length, is, minutes: many * minutesOf[kind], unit: kind }
}

const numberOf = (told: string): number => {
  const word = told.toLowerCase().split(/\s/u)[0] ?? ''
  return /^\d/.test(word) ? Number(word) : (counts[word] ?? 1)
}
