import { partIn } from './clock-words.ts'
import { timeRule, type DayPart, type TimeRule, type TimeWords } from './time-rule.ts'

const weekdays = [
  'sunday|zondag',
  'monday|maandag',
  'tuesday|dinsdag',
  'wednesday|woensdag',
  'thursday|donderdag',
  'friday|vrijdag',
  'saturday|zaterdag',
]
const months = [
  'jan(?:uary|uari)?',
  'feb(?:ruary|ruari)?',
  'mar(?:ch)?|maart|mrt',
  'apr(?:il)?',
  'may|mei',
  'june?|juni',
  'july?|juli',
  'aug(?:ust|ustus)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const placeIn = (list: readonly string[], word: string): number =>
  list.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))

const part = String.raw`(?:\s?(?<part>morning|afternoon|evening|night|ochtend|morgen|middag|avond|nacht))?`
const inPart = (word: string | undefined): { readonly part?: DayPart } => {
  const found = partIn(word)
  return found ? { part: found } : {}
}
const daysAgo =
  (days: number) =>
  (groups: { readonly part?: string }): TimeWords => ({ is: 'day', daysAgo: days, ...inPart(groups.part) })

/** What is to come, and what ends then. */
const notToCome = String.raw`(?<!(?:next|by|before|coming|volgende|komende|aanstaande|tegen|v[oó][oó]r|upcoming)\s)`
const lately = String.raw`(?:last|past|previous|vorige?|afgelopen|verleden)`

/** Days by their distance from today, and weeks. */
const near: readonly TimeRule[] = [
  timeRule(String.raw`last\snight|vannacht|afgelopen\snacht`, () => ({ is: 'day', daysAgo: 0, part: 'last-night' })),
  timeRule(
    String.raw`tonight|(?:this|van)\s?(?<part>morning|afternoon|evening|ochtend|morgen|middag|avond)`,
    (groups) => ({
      is: 'day',
      daysAgo: 0,
      part: partIn(groups.part) ?? 'evening',
    }),
  ),
  timeRule(`(?:today|vandaag)${part}`, daysAgo(0)),
  timeRule(String.raw`(?:the\s)?day\sbefore\syesterday|eergister(?:en)?${part}`, daysAgo(2)),
  timeRule(String.raw`(?<!day\sbefore\s)(?:yesterday|gister(?:en)?)${part}`, daysAgo(1)),
  timeRule(
    String.raw`${notToCome}(?:${lately}\s)?(?<weekday>${weekdays.join('|')})${part}`,
    ({ weekday = '', part: told }) => ({
      is: 'weekday',
      weekday: placeIn(weekdays, weekday),
      ...inPart(told),
    }),
  ),
  timeRule(String.raw`${lately}\sweek`, () => ({ is: 'week', ago: 1 })),
  timeRule(String.raw`(?:this|deze)\sweek`, () => ({ is: 'week', ago: 0 })),
  timeRule(String.raw`(?:${lately}|this|the|dit|het)\s(?:${lately}\s)?weekend`, () => ({ is: 'weekend', ago: 0 })),
  timeRule(String.raw`${lately}\s(?:month|maand)`, () => ({ is: 'month', ago: 1 })),
]

const dated = (day = '', month = '', year?: string): TimeWords => ({
  is: 'date',
  day: Number(day),
  month: Number(month),
  ...(year ? { year: Number(year) } : {}),
  isNumeric: false,
})
const monthName = `(?<name>${months.join('|')})`
const monthOf = (name = ''): string => String(placeIn(months, name) + 1)
const year = String.raw`(?:,?\s(?<year>20\d\d))?`

/** Days by their date. */
const dates: readonly TimeRule[] = [
  timeRule(String.raw`(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)`, (found) =>
    dated(found.day, found.month, found.year),
  ),
  timeRule(String.raw`${notToCome}(?<day>[0-3]?\d)(?:st|nd|rd|th|e)?\s(?:of\s)?${monthName}\.?${year}`, (found) =>
    dated(found.day, monthOf(found.name), found.year),
  ),
  timeRule(String.raw`${notToCome}${monthName}\.?\s(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![:.]\d)${year}`, (found) =>
    dated(found.day, monthOf(found.name), found.year),
  ),
  timeRule(String.raw`(?<day>[0-3]?\d)(?<mark>[-/.])(?<month>[0-3]?\d)\k<mark>(?<year>20\d\d)`, (found) => ({
    ...dated(found.day, found.month, found.year),
    isNumeric: true,
  })),
]

/** Days, weeks and dates, English and Dutch. */
export const dayRules: readonly TimeRule[] = [...near, ...dates]
