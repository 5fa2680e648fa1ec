import type { Instant } from '../../model/instant.ts'
import { clausesOf } from './clauses.ts'
import { durationsIn, type Duration } from './durations.ts'
import { spanOf, type Span } from './span-of.ts'
import { spokenTimesIn } from './spoken-times.ts'
import { wallClock, type WallClock } from './wall-clock.ts'

/** When something happened as far as the words tell; `sinceWhen` is the words. */
interface TimeTold {
  readonly from?: Instant
  readonly to?: Instant
  readonly sinceWhen?: string
}

/** The moment and the IANA zone of who writes. */
interface Here {
  readonly now: Instant
  readonly zone?: string
}

const hour = 3_600_000
/** Without a zone the clock of the person may be this far from ours. */
const farthest = 14 * hour

/** "since this morning", "gisteren om half drie", "an hour ago": the stretch of time that is told, up to now at most. Total: words that tell no time tell nothing. */
export const timeOf = (text: string, { now, zone }: Here): TimeTold => {
  const clock = wallClock(Date.parse(now), zone ?? 'UTC')
  if (Number.isNaN(clock.now)) return {}
  const told = clausesOf(text.slice(0, mostCharacters)).flatMap((clause) => toldIn(clause, clock))
  const best = told.find(({ isSince }) => isSince) ?? told.find(({ isElse }) => !isElse)
  if (!best) return {}
  const { span, words } = best
  const wide = zone === undefined && span.isOfClock ? farthest : 0
  return { ...within(span.from - wide, Math.min(span.to + wide, clock.now)), sinceWhen: words }
}

/** When it happened is told at the start, not deep in something pasted. */
const mostCharacters = 1_000

interface Told {
  readonly span: Span
  readonly words: string
  readonly isSince: boolean
  /** Whether it tells when something else happened. */
  readonly isElse: boolean
}

const since = /(?<![\p{L}])(?:(?:ever\s)?since|sinds|sedert)\s(?:[^\s.!?]{1,20}\s){0,6}$/iu
const sinceHere =
  /(?<![\p{L}])(?:from|as of|starting|vanaf|until|till|tot(?:\sen\smet)?|up\sto)\s(?:(?:on|op|at|om)\s)?$/iu
/** What happened then is not the trouble: it worked, or something was changed. */
const elsewhere =
  /(?<![\p{L}])(?:chang\p{L}*|reset|updated?|installed|bought|invited|hired|joined|started|returned|back|worked|works|fine|goed|could(?! ?n[o'’])|able|new|gewijzigd|veranderd|aangepast|gekocht|nieuwe?|begonnen|terug|werkte|uitgenodigd|deadline|meeting|vergadering|trip|reis|holiday|vakantie|verlopen|expires?d?|in dienst|wel|call me|bel me|reach me|bereikbaar)(?![\p{L}])/iu

/** Moments with their zone, as logs and pages write them. */
const stamp = /(?<!\d)20\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?\s?(?:Z|[+-]\d\d:\d\d)(?![\p{L}\p{N}])/giu
const aroundStamp = 5 * 60_000

/** Nobody tells more times than this in one clause. */
const mostTimes = 8

interface Placed {
  readonly start: number
  readonly end: number
  readonly span: Span | undefined
  readonly isLasting: boolean
}

const toldIn = (clause: string, clock: WallClock): readonly Told[] =>
  placedIn(clause, clock).flatMap(({ start, end, span, isLasting }) => {
    if (!span || span.from >= clock.now) return []
    const before = clause.slice(Math.max(0, start - 100), start)
    const lead = since.exec(before)?.[0] ?? sinceHere.exec(before)?.[0] ?? ''
    const isSince = isLasting || lead !== ''
    return [
      {
        span: isSince ? { ...span, from: span.exact ?? span.from, to: clock.now } : span,
        words: clause.slice(start - lead.length, end).trim(),
        isSince,
        isElse: elsewhere.test(clause),
      },
    ]
  })

/** Stamps first, then lengths of time, then days and times; words that were read are not read again. */
const placedIn = (clause: string, clock: WallClock): readonly Placed[] => {
  const stamps = [...clause.matchAll(stamp)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    span: spanOfStamp(found[0].replace(' ', 'T').replace(' ', '').toUpperCase()),
    isLasting: false,
  }))
  const unread = without(clause, stamps)
  const lengths = durationsIn(unread).map((one) => ({
    ...one,
    span: spanOfDuration(one, clock),
    isLasting: one.is === 'since',
  }))
  const left = without(unread, lengths).replace(/(?<=\d)T(?=\d\d:)/gu, ' ')
  const times = spokenTimesIn(left)
    .slice(0, mostTimes)
    .map((one) => ({ ...one, span: spanOf(one, clock), isLasting: false }))
  return [...stamps, ...lengths, ...times].toSorted((one, other) => one.start - other.start).slice(0, mostTimes)
}

const without = (text: string, read: readonly Pick<Placed, 'start' | 'end'>[]): string =>
  read.reduce((rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end), text)

const spanOfStamp = (written: string): Span | undefined => {
  const exact = Date.parse(written)
  return Number.isNaN(exact)
    ? undefined
    : { from: exact - aroundStamp, to: exact + aroundStamp, exact, isOfClock: false }
}

/** "An hour ago" is about an hour ago; of days the whole day counts. */
const spanOfDuration = ({ is, minutes, unit }: Duration, clock: WallClock): Span => {
  const then = clock.now - minutes * 60_000
  if (unit === 'minute' || unit === 'hour') {
    const slack = is === 'since' ? 0 : Math.max(10 * 60_000, (clock.now - then) / 2)
    return { from: then - slack, to: is === 'since' ? clock.now : then + slack, exact: then, isOfClock: false }
  }
  const days = Math.round(minutes / 1_440)
  const around = unit === 'day' ? 0 : unit === 'week' ? 3 : 15
  const day = clock.today.day - days
  return { from: clock.at(day - around, 0).first, to: clock.at(day + 1 + around, 0).last, isOfClock: true }
}

/** Moments as instants; none where no calendar reaches. */
const within = (from: number, to: number): Pick<TimeTold, 'from' | 'to'> => {
  const [one, other] = [from, to].map((moment) => new Date(moment))
  if (!one || !other || Number.isNaN(one.getTime()) || Number.isNaN(other.getTime())) return {}
  return { from: written(one), to: written(other) }
}
const written = (moment: Date): Instant => moment.toISOString().replace(/\.\d{3}Z$/, 'Z')
