import { IntlMessageFormat } from 'intl-messageformat'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Value, Values } from '../model/value.ts'
import { calledHere } from './called-here.ts'
import { oneLine } from './one-line.ts'

/** In which language something is said, and on whose clock when that is known. */
export interface Speech {
  readonly language: Language
  /** IANA time zone. */
  readonly zone?: string
  /** Whose names for apps are shown beside those of the tenant. */
  readonly organisation?: Organisation
}

/** Who reads, and whose helpdesk, pages and names are meant. */
export interface Reader extends Speech {
  readonly organisation: Organisation
}

const locales = { en: 'en-GB', nl: 'nl-NL' } as const satisfies Record<Language, string>
const more = { en: (rest: number) => `${rest} more`, nl: (rest: number) => `nog ${rest}` } as const
/** Names of one list that are shown. */
const mostNames = 8
const parsed = new Map<string, IntlMessageFormat>()

/** Fills an ICU message with values; moments come out in the reader's zone and in UTC. Values come in on one line and are never read as markup. */
export const say = (reader: Speech, message: string, values: Values = {}): string => {
  const key = `${reader.language}:${message}`
  const known =
    parsed.get(key) ?? new IntlMessageFormat(message, locales[reader.language], undefined, { ignoreTag: true })
  parsed.set(key, known)
  const words = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      inWords(reader, name === 'app' ? ownName(reader, value) : value),
    ]),
  )
  return String(known.format(words))
}

const ownName = ({ organisation }: Speech, app: Value): Value =>
  organisation && typeof app === 'string' ? calledHere(app, organisation) : app

const inWords = (reader: Speech, value: Value): string | number => {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return oneLine(value)
  if ('instant' in value) return moment(reader, value.instant)
  return listed(reader, value.list.map(oneLine))
}

/** "Ann, Bo and 3 more": a long list of owners or groups helps nobody. */
const listed = ({ language }: Speech, names: readonly string[]): string => {
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names
  const rest = names.length - shown.length
  const items = rest > 0 ? [...shown, more[language](rest)] : shown
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}

/** "19 Feb 2026, 10:21 (09:21 UTC)"; only UTC when the zone is not known. */
export const moment = ({ language, zone }: Speech, instant: Instant): string => {
  const at = new Date(instant)
  const utc = timeIn(language, 'UTC', at)
  if (!zone || !isZone(zone)) return `${dayIn(language, 'UTC', at)}, ${utc} UTC`
  const local = timeIn(language, zone, at)
  return local === utc
    ? `${dayIn(language, zone, at)}, ${utc} UTC`
    : `${dayIn(language, zone, at)}, ${local} (${utc} UTC)`
}

const dayIn = (language: Language, timeZone: string, at: Date): string => clockOf(language, timeZone).day.format(at)
const timeIn = (language: Language, timeZone: string, at: Date): string => clockOf(language, timeZone).time.format(at)

/** A formatter costs hundreds of times more than what it formats, and there are only so many zones. */
interface Clock {
  readonly day: Intl.DateTimeFormat
  readonly time: Intl.DateTimeFormat
}
const clocks = new Map<string, Clock>()

const clockOf = (language: Language, timeZone: string): Clock => {
  const key = `${language}:${timeZone.toLowerCase()}`
  const clock = clocks.get(key) ?? newClock(locales[language], timeZone)
  clocks.set(key, clock)
  return clock
}

const newClock = (locale: string, timeZone: string): Clock => ({
  day: new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' }),
  time: new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }),
})

const isZone = (zone: string): boolean => {
  try {
    clockOf('en', zone)
    return true
  } catch {
    return false
  }
}
