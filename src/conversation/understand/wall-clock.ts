const minute = 60_000
const daily = 1_440

/** A moment as a clock on a wall shows it: the day as days since 1970, and minutes since midnight. */
interface WallTime {
  readonly day: number
  readonly minutes: number
}

/** The clock of a place. */
export interface WallClock {
  /** Now, in milliseconds since 1970. */
  readonly now: number
  readonly today: WallTime
  /** The first and the last moment (milliseconds since 1970) at which it shows this time; minutes may run past midnight. When clocks go forward it is the moments around the time that is skipped. */
  readonly at: (day: number, minutes: number) => { readonly first: number; readonly last: number }
}

/** The clock of an IANA time zone at a moment in milliseconds; UTC for a zone that does not exist. Total, and safe where clocks change. */
export const wallClock = (now: number, zone: string): WallClock => {
  const shows = shownIn(zone)
  const { day, rest } = daysOf(shows(now))
  return {
    now,
    today: { day, minutes: Math.floor(rest / minute) },
    at: (wanted, minutes) => {
      const shown = (wanted * daily + minutes) * minute
      const candidates = [-daily, daily].map((away) => shown - (shows(shown + away * minute) - (shown + away * minute)))
      const exact = candidates.filter((moment) => shows(moment) === shown)
      const [one = shown, other = one] = exact.length > 0 ? exact : candidates
      return { first: Math.min(one, other), last: Math.max(one, other) }
    },
  }
}

/** Number of a day since 1970; undefined for a day that no calendar has. */
export const dayNumber = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / (daily * minute) : undefined
}

/** 0 for Sunday up to 6 for Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

const daysOf = (shown: number): { readonly day: number; readonly rest: number } => {
  const day = Math.floor(shown / (daily * minute))
  return { day, rest: shown - day * daily * minute }
}

/** What a clock in this zone shows at a moment, written as if it were UTC. */
const shownIn = (zone: string): ((moment: number) => number) => {
  const format = formatOf(zone)
  if (!format) return (moment) => moment
  return (moment) => {
    if (Number.isNaN(new Date(moment).getTime())) return moment
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
    const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  }
}

/** Making one costs a millisecond, and a zone is asked for again and again. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>()

const formatOf = (zone: string): Intl.DateTimeFormat | undefined => {
  if (!formats.has(zone)) {
    // Zones come from people's clients: whatever else is sent does not fill the memory.
    if (formats.size > 500) formats.clear()
    formats.set(zone, newFormat(zone))
  }
  return formats.get(zone)
}

const newFormat = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    const date = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
    const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const
    return new Intl.DateTimeFormat('en-US', { timeZone, ...date, ...time })
  } catch {
    return undefined
  }
}
