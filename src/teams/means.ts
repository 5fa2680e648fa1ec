import type { Background } from './background.ts'
import type { Screens } from './show.ts'
import type { TakeTurn } from './turn.ts'

/** The few sentences the transport says by itself, in the language of the locale. */
export interface Words {
  /** Something broke on our side; the reference stands in the log. */
  readonly trouble: (reference: string, locale: string | undefined) => string
  /** A button of an old card was pressed: the newest card is further down. */
  readonly elsewhere: (locale: string | undefined) => string
}

/** What it takes to answer an event. */
export interface Means {
  readonly takeTurn: TakeTurn
  readonly screens: Screens
  readonly background: Background
  readonly words: Words
  /** Logs what broke a turn and gives the sentence with its reference. */
  readonly trouble: (error: unknown, locale: string | undefined) => string
}
