import { timeRule, type DayPart, type Groups, type TimeRule, type TimeWords } from './time-rule.ts'

const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const dutch = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
const hour = String.raw`(?<hour>1[0-2]|0?[1-9]|één|${[...english, ...dutch].join('|')})`

const hourOf = (word: string): number => {
  const plain = word.toLowerCase().replaceAll('é', 'e')
  const at = Math.max(english.indexOf(plain), dutch.indexOf(plain))
  return at < 0 ? Number(word) : at + 1
}

/** "half past two": always before or after noon. */
const spoken = (minutes: number): TimeWords => ({ is: 'time', minutes: (minutes + 720) % 720, isOpen: true })

const minutesAway: Readonly<Record<string, number>> = {
  quarter: 15,
  kwart: 15,
  five: 5,
  vijf: 5,
  ten: 10,
  tien: 10,
  twenty: 20,
}
const away = ({ far = '', side = '' }: Groups): number => {
  const minutes = minutesAway[far.toLowerCase()] ?? Number(far)
  return /^(?:to|voor)$/iu.test(side) ? -minutes : minutes
}

/** Digits are the clock of a day, except for hours that nobody writes for the night: "2:30", "at 9". */
const digital = ({ hour: hours = '', minute, half }: Groups): TimeWords => {
  const told = Number(hours)
  const isOpen = !half && told >= 1 && told <= (minute === undefined ? 12 : 5) && !hours.startsWith('0')
  const turned = half ? (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : told
  return { is: 'time', minutes: turned * 60 + Number(minute ?? 0), isOpen }
}

const meridian = String.raw`\s?(?<half>[ap])\.?m`
const hours24 = String.raw`(?<hour>[01]?\d|2[0-3])`
/** Words that make a bare number a time. */
const at = String.raw`(?<=(?:at|om|around|rond|omstreeks|since|sinds|vanaf|tegen|from|na|after)\s)`
const goesOn = String.raw`(?=\s*(?:[,;!?)]|\.(?!\d)|$|(?:this|today|in\sthe|vanochtend|vanmorgen|vandaag|vanmiddag|vanavond|['’]s|yesterday|gisteren|nobody|niemand)(?![\p{L}])))`

/** Times on the clock, the longest words first. */
export const clockRules: readonly TimeRule[] = [
  timeRule(
    String.raw`(?<![:.,/-])${hours24}:(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,7})?)?(?:${meridian}|\s?(?:uur|u|h))?(?![:%])`,
    digital,
  ),
  timeRule(String.raw`${hours24}[uh](?<minute>[0-5]\d)`, digital),
  timeRule(String.raw`(?<![.,])${hours24}\.(?<minute>[0-5]\d)(?:${meridian}|\s?(?:uur|u|h))`, digital),
  timeRule(String.raw`${at}${hours24}\.(?<minute>[0-5]\d)(?!\.?\d)`, digital),
  timeRule(String.raw`(?<![:.,])(?<hour>1[0-2]|0?[1-9])${meridian}`, digital),
  timeRule(String.raw`half\spast\s${hour}`, ({ hour: one = '' }) => spoken(hourOf(one) * 60 + 30)),
  timeRule(String.raw`(?<=at\s)half\s(?<hour>${english.join('|')})`, ({ hour: one = '' }) =>
    spoken(hourOf(one) * 60 + 30),
  ),
  timeRule(
    String.raw`(?:(?<far>vijf|tien|5|10)\s(?<side>over|voor)\s)?half\s(?<hour>1[0-2]|[1-9]|één|${dutch.join('|')})`,
    (groups) => spoken(hourOf(groups.hour ?? '') * 60 - 30 + (groups.far ? away(groups) : 0)),
  ),
  timeRule(
    String.raw`(?:a\s)?(?<far>quarter|kwart|five|ten|twenty|vijf|tien|5|10|20)\s(?<side>past|to|over|voor)\s${hour}(?!\s(?:\p{L}+\s)?(?:minut|hour|uur|day|dag))`,
    (groups) => spoken(hourOf(groups.hour ?? '') * 60 + away(groups)),
  ),
  timeRule(String.raw`${hour}\so['’]?clock`, ({ hour: one = '' }) => spoken(hourOf(one) * 60)),
  timeRule(String.raw`${at}${hours24}\s?(?:uur|u|h)`, digital),
  timeRule(String.raw`${at}(?<hour>één|${dutch.join('|')})\suur`, ({ hour: one = '' }) => spoken(hourOf(one) * 60)),
  timeRule(String.raw`${at}${hours24}${goesOn}`, digital),
  timeRule('noon|midday', () => ({ is: 'time', minutes: 720, isOpen: false })),
  timeRule('midnight|middernacht', () => ({ is: 'time', minutes: 0, isOpen: false })),
]

const kinds: readonly (readonly [DayPart, RegExp])[] = [
  ['afternoon', /afternoon|middag/iu],
  ['morning', /morning|ochtend|morgen/iu],
  ['evening', /evening|avond/iu],
  ['night', /night|nacht/iu],
]

/** The part of a day that a word names. */
export const partIn = (word: string | undefined): DayPart | undefined =>
  word === undefined ? undefined : kinds.find(([, pattern]) => pattern.test(word))?.[0]

/** Parts of a day that say which half of it a time is in: "9 in the morning", "half drie 's middags". */
export const partRule: TimeRule = timeRule(
  String.raw`(?:in\sthe\s|at\s|['’]s[ -]|in\sde\s)(?<part>morning|afternoon|evening|night|ochtends?|morgens|middags?|avonds?|nachts?)`,
  ({ part }) => ({ is: 'part', part: partIn(part) ?? 'morning' }),
)
