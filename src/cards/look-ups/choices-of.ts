import type { LookedUp, LookUpResult } from '../../conversation/look-up-stages.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { spoken } from '../spoken.ts'
import type { CardData, Row } from '../template-data.ts'

/** Data of a choice: several people, apps or policies may be meant. */
export const choicesOf = (
  reader: Reader,
  { card, audience }: LookedUp,
  { of, choices, more }: Extract<LookUpResult, { is: 'choices' }>,
  { lookUpCards }: Words,
): CardData => {
  const title = lookUpCards.choose[of]
  const rows = choices.map((choice, index): Row => {
    const name = say(reader, '{title}', { title: choice.title })
    return {
      // The number can be typed instead.
      title: `${index + 1} · ${name}`,
      text: say(reader, '{text}', { text: choice.text }),
      note: '',
      verb: 'choose',
      data: { card, n: String(index) },
    }
  })
  return {
    template: 'look-up',
    data: {
      language: reader.language,
      card,
      fallback: spoken([title, ...rows.map((row) => [row.title, row.text].filter((part) => part !== '').join(', '))]),
      kicker: lookUpCards.kicker[audience],
      title,
      about: '',
      text: '',
      choices: rows,
      sections: [],
      more: more > 0 ? say(reader, lookUpCards.moreChoices, { count: more }) : '',
      unseenTitle: lookUpCards.unseenTitle,
      unseen: [],
      tip: '',
      buttons: buttonsFor(reader, card, ['language']),
    },
  }
}
