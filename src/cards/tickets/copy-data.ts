import type { Case, CaseShowing } from '../../conversation/ticket-stages.ts'
import type { Verb } from '../../conversation/conversation.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { bytesOf } from '../fitting.ts'
import { spoken } from '../spoken.ts'
import type { CardData } from '../template-data.ts'
import { microsoftText } from './microsoft-text.ts'
import { ticketJson } from './ticket-json.ts'
import { ticketText } from './ticket-text.ts'

type Copied = Exclude<CaseShowing, 'case'>

/** Data of a ticket as text to copy: a bot cannot copy, so the text stands in an input, where one key selects all of it. */
export const copyData = (reader: Reader, stage: Case, showing: Copied, words: Words): CardData => {
  const { card, ticket } = stage
  const { copy } = words.ticketCards
  const { title, label } = copy[showing]
  const named = say(reader, title, { number: String(ticket.number) })
  const text = showing === 'microsoft' ? `${copy.english} ${copy.how}` : copy.how
  return {
    template: 'ticket-text',
    data: {
      language: reader.language,
      card,
      fallback: spoken([named, text]),
      title: named,
      text,
      label,
      copied: short(copiedText(reader, stage, showing, words)),
      tip: copy.changed,
      buttons: buttonsFor(reader, card, ['back', ...verbs.filter((verb) => verb !== verbOf[showing])], {
        number: ticket.number,
      }),
    },
  }
}

const copiedText = (reader: Reader, { ticket, audience }: Case, showing: Copied, words: Words): string => {
  if (showing === 'json') return ticketJson(ticket, audience, mostBytes)
  return showing === 'microsoft' ? microsoftText(ticket) : ticketText(reader, ticket, audience, words)
}

/** A card may hold 24 KB; in it quotation marks and line ends are two bytes, and some letters more. */
const mostBytes = 20_000

/** Cuts the end off until it fits. */
const short = (text: string): string =>
  bytesOf(JSON.stringify(text)) <= mostBytes ? text : short(`${text.slice(0, text.length * 0.9).toWellFormed()}…`)

const verbs = ['copy-text', 'copy-json', 'microsoft'] as const satisfies readonly Verb[]

const verbOf = {
  text: 'copy-text',
  json: 'copy-json',
  microsoft: 'microsoft',
} as const satisfies Record<Copied, Verb>
