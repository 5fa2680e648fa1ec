import type { SpokenTime } from './spoken-times.ts'
import type { DayPart } from './time-rule.ts'
import { dayNumber, weekdayOf, type WallClock } from './wall-clock.ts'

/** A stretch of time in milliseconds since 1970; `exact` is the moment that was told, without what is allowed around it. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly exact?: number
  /** Whether it depends on the clock of who writes. */
  readonly isOfClock: boolean
}

interface Days {
  readonly first: number
  readonly last: number
}

const minute = 60_000
/** Who says "10:32" may be this far off, in minutes; who says "half three" twice as far. */
const slack = { digits: 15, words: 30 }
/** A clock that runs ahead of ours does not make a time to come, in minutes. */
const ahead = 5

/** Minutes of a day; past midnight of the next one, or before its own. */
const partMinutes: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  morning: [0, 720],
  afternoon: [720, 1_080],
  evening: [1_020, 1_440],
  night: [1_080, 1_920],
  'last-night': [-360, 480],
}

/** The stretch of time that words mean; undefined for a day that no calendar has. */
export const spanOf = (spoken: SpokenTime, clock: WallClock): Span | undefined => {
  const days = spoken.day ? daysOf(spoken.day, clock) : { first: clock.today.day, last: clock.today.day }
  if (!days) return undefined
  if (spoken.time && days.first === days.last) return pointOf(spoken, spoken.time, days.first, clock)
  const [from, to] = spoken.part ? partMinutes[spoken.part] : [0, 1_440]
  return { from: clock.at(days.first, from).first, to: clock.at(days.last, to).last, isOfClock: true }
}

const pointOf = (spoken: SpokenTime, time: NonNullable<SpokenTime['time']>, day: number, clock: WallClock): Span => {
  const [at, onDay] = momentOf(spoken, time, day, clock)
  const off = (time.isOpen ? slack.words : slack.digits) * minute
  const { first, last } = clock.at(onDay, at)
  return { from: first - off, to: last + off, exact: first, isOfClock: true }
}

/** Minutes and day of a time. Without a day it is the newest such time; an hour that may be before or after noon is one at which people are awake. */
const momentOf = (
  { day: told, part }: SpokenTime,
  { minutes, isOpen }: NonNullable<SpokenTime['time']>,
  day: number,
  clock: WallClock,
): readonly [minutes: number, day: number] => {
  const hours = isOpen ? inPart(minutes, part) : [minutes]
  // Of a day that is over, the time that most people are awake and at work.
  if (told && day !== clock.today.day) return [hours.find((one) => one >= 420) ?? hours[0] ?? minutes, day]
  if (told) return [latest(hours, clock.today.minutes + ahead) ?? hours[0] ?? minutes, day]
  const today = latest(hours, clock.today.minutes + ahead)
  return today === undefined ? [latest(hours, 1_440) ?? minutes, day - 1] : [today, day]
}

/** The times it can be: both halves of the day, unless the part of the day tells, or only one is by day. */
const inPart = (minutes: number, part: DayPart | undefined): readonly number[] => {
  const [early, late] = [minutes % 720, (minutes % 720) + 720]
  if (part === 'afternoon' || part === 'evening') return [late]
  if (part) return [early]
  const awake = [early, late].filter((one) => one >= 360 && one < 1_320)
  return awake.length > 0 ? awake : [early]
}

const latest = (times: readonly number[], until: number): number | undefined => times.findLast((time) => time <= until)

const daysOf = (told: NonNullable<SpokenTime['day']>, clock: WallClock): Days | undefined => {
  const today = clock.today.day
  const monday = today - ((weekdayOf(today) + 6) % 7)
  switch (told.is) {
    case 'day':
      return { first: today - told.daysAgo, last: today - told.daysAgo }
    case 'weekday': {
      const newest = today - ((weekdayOf(today) - told.weekday + 7) % 7)
      const day = told.weeksAgo === undefined ? newest : monday - 7 * told.weeksAgo + ((told.weekday + 6) % 7)
      return { first: day, last: day }
    }
    case 'week':
      return { first: monday - 7 * told.ago, last: monday - 7 * told.ago + 6 }
    case 'weekend': {
      const saturday = weekdayOf(today) === 6 ? today : monday - 2 + (weekdayOf(today) === 0 ? 7 : 0)
      return { first: saturday, last: saturday + 1 }
    }
    case 'month':
      return monthBefore(today)
    case 'date':
      return dateOf(told, today)
  }
}

const monthBefore = (today: number): Days => {
  const last = today - dayOfMonth(today)
  return { first: last - dayOfMonth(last) + 1, last }
}
const dayOfMonth = (day: number): number => new Date(day * 86_400_000).getUTCDate()

/** A date without a year is the newest one; 31/12 and 12/31 are the same day. */
const dateOf = (told: Extract<NonNullable<SpokenTime['day']>, { is: 'date' }>, today: number): Days | undefined => {
  const { year, isNumeric } = told
  const isTurned = isNumeric && told.month > 12
  const [day, month] = isTurned ? [told.month, told.day] : [told.day, told.month]
  const thisYear = new Date(today * 86_400_000).getUTCFullYear()
  const years = year === undefined ? [thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4] : [year]
  const found = years
    .map((one) => dayNumber(one, month, day))
    .find((one) => one !== undefined && (year !== undefined || one <= today))
  return found === undefined ? undefined : { first: found, last: found }
}
