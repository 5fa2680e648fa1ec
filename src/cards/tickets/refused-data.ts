import type { Refused } from '../../conversation/ticket-stages.ts'
import { say, type Reader } from '../../text/format.ts'
import { longLine } from '../../text/long-line.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { helpdeskLines } from '../profile-lines.ts'
import { spoken } from '../spoken.ts'
import type { CardData } from '../template-data.ts'

/** Data of a refusal: a ticket that is not there or not theirs (the same words), something for agents only, or our own fault. What was typed is shown again. */
export const refusedData = (
  reader: Reader,
  { card, because, reference = '', wish }: Refused,
  words: Words,
): CardData => {
  const { refused } = words.ticketCards
  const { title, text } = refused[because]
  const said = say(reader, text, { reference })
  const typed = wish.do === 'change' && 'text' in wish.change ? longLine(wish.change.text) : ''
  return {
    template: 'notice',
    data: {
      language: reader.language,
      card,
      fallback: spoken([title, said]),
      title,
      text: said,
      notes: [
        ...(typed === '' ? [] : [{ text: `${refused.typed} ${typed}` }]),
        ...(because === 'fault' ? helpdeskLines(reader, said) : []),
      ],
      tip: '',
      examplesTitle: '',
      examples: [],
      buttons: buttonsFor(reader, card, because === 'fault' ? ['again', 'status', 'language'] : ['status', 'language']),
    },
  }
}
