import type { Advising } from '../conversation/conversation.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import { adviceHead } from './advice-head.ts'
import { buttonsFor } from './buttons.ts'
import { spoken } from './spoken.ts'
import type { CardData } from './template-data.ts'

/** Data of the advice to somebody of another organisation: what it is in a few words, their own helpdesk, and a ticket. */
export const guestData = (reader: Reader, { card, plan }: Advising, words: Words): CardData => {
  const { title, text, ticket } = words.advice.guest
  const { title: cause } = adviceHead(reader, plan, 'person', words)
  const seen = say(reader, text, { cause })
  return {
    template: 'notice',
    data: {
      language: reader.language,
      card,
      fallback: spoken([title, seen, ticket]),
      title,
      text: seen,
      notes: [{ text: ticket }],
      tip: '',
      examplesTitle: '',
      examples: [],
      buttons: buttonsFor(reader, card, ['ticket', 'start-over', 'language'], { isForOther: true }),
    },
  }
}
