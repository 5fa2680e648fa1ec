/** A piece of telling the time: a day, a part of a day, or a time on the clock. */
export type TimeWords =
  | { readonly is: 'day'; readonly daysAgo: number; readonly part?: DayPart }
  /** 0 for Sunday; the newest one, or the one of so many weeks ago. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly weeksAgo?: number; readonly part?: DayPart }
  | {
      readonly is: 'date'
      readonly day: number
      readonly month: number
      readonly year?: number
      readonly isNumeric: boolean
    }
  /** Whole weeks (from Monday), weekends or months; 0 is the one of today. */
  | { readonly is: 'week' | 'weekend' | 'month'; readonly ago: number }
  | { readonly is: 'part'; readonly part: DayPart }
  /** Minutes since midnight; `isOpen` when it may be meant before or after noon. */
  | { readonly is: 'time'; readonly minutes: number; readonly isOpen: boolean }

/** A part of a day; `last-night` is the night before that day. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night' | 'last-night'

/** What the named groups of a pattern found. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Words for a time, and what they tell. */
export interface TimeRule {
  readonly finds: RegExp
  readonly tells: (groups: Groups) => TimeWords
}

/** A rule for whole words, in any case. */
export const timeRule = (pattern: string, tells: TimeRule['tells']): TimeRule => ({
  finds: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}]|\.\p{L})`, 'giu'),
  tells,
})
