import type { Instant } from '../../model/instant.ts'
import type { Shift, Value } from './rule.ts'

const shape =
  /^P(?=.)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i
const instantShape = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/i

/** Whether a text is an ISO 8601 duration of sensible length, such as `P30D` or `PT12H`. */
export const isDuration = (text: string): boolean => shape.test(text)

/** Moments in milliseconds that a value can mean, none when it is no moment; a zone that is not written is UTC. */
export const momentsOf = (value: Value, now: Instant): readonly number[] => {
  if (value.is === 'now') return shifted(Date.parse(now), value.shift)
  if (value.is === 'instant') return momentsOfText(value.instant)
  return value.is === 'text' ? momentsOfText(value.text) : []
}

/** The moment a text in ISO 8601 means, none when it is something else. */
export const momentsOfText = (text: string): readonly number[] => {
  const found = instantShape.exec(text)
  if (!found) return []
  const isZoneless = text.length > 10 && found[1] === undefined
  const moment = Date.parse((isZoneless ? `${text}Z` : text).toUpperCase())
  return Number.isNaN(moment) ? [] : [moment]
}

/** Microsoft does not say whether a month is one of the calendar or thirty days: both are possible. */
const shifted = (now: number, shift: Shift | undefined): readonly number[] => {
  if (!shift) return [now]
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (
    shape.exec(shift.duration) ?? []
  )
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0))
  const sign = shift.by === 'plus' ? 1 : -1
  const fixed = sign * ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
  if (years === 0 && months === 0) return [now + fixed]
  const calendar = monthsFrom(now, sign * (years * 12 + months))
  return [calendar + fixed, now + fixed + sign * (years * 365 + months * 30) * 86_400_000]
}

/** A day that the month does not have becomes its last. */
const monthsFrom = (now: number, months: number): number => {
  const date = new Date(now)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.getTime()
}
