import type { Verb } from '../conversation/conversation.ts'
import type { Reader } from '../text/format.ts'
import { words } from '../text/words.ts'
import type { Button, ButtonData } from './template-data.ts'

/** Where there are more than two: the first things to do stand in sight, the others behind “…”. */
const modes = {
  details: 'primary',
  again: 'primary',
  'start-over': 'secondary',
  language: 'secondary',
  help: 'primary',
  choose: 'primary',
  'still-stuck': 'primary',
  ticket: 'primary',
  next: 'primary',
  edit: 'primary',
  send: 'primary',
  cancel: 'secondary',
  status: 'secondary',
  tickets: 'secondary',
  open: 'primary',
  answer: 'primary',
  reopen: 'primary',
  take: 'primary',
  ask: 'primary',
  resolve: 'primary',
  check: 'primary',
  'copy-text': 'secondary',
  'copy-json': 'secondary',
  microsoft: 'secondary',
  back: 'primary',
} as const satisfies Record<Verb, Button['mode']>

interface Meaning {
  /** The evidence is folded out, so that its button folds it. */
  readonly details?: boolean
  /** Not for the reader themselves. */
  readonly isForOther?: boolean
  /** The ticket that is meant. */
  readonly number?: number
}

/** Buttons of a card in the reader's language; there is none for another language where only one is spoken. */
export const buttonsFor = (
  { language, organisation }: Reader,
  card: string,
  wanted: readonly Verb[],
  { details = false, isForOther = false, number }: Meaning = {},
): readonly Button[] => {
  const { hideDetails, ticketForOther, ...plain } = words[language].buttons
  const titles = {
    ...plain,
    ...(details ? { details: hideDetails } : {}),
    ...(isForOther ? { ticket: ticketForOther } : {}),
  }
  const verbs = wanted.filter((verb) => verb !== 'language' || organisation.languages.length > 1)
  const fits = verbs.length <= 2
  const data: ButtonData = number === undefined ? { card } : { card, number: String(number) }
  return verbs.map((verb) => ({
    verb,
    title: titles[verb],
    mode: fits ? 'primary' : modes[verb],
    data,
  }))
}
