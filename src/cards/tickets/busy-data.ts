import type { Changing, Opening, Sending } from '../../conversation/ticket-stages.ts'
import type { Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { spoken } from '../spoken.ts'
import type { CardData } from '../template-data.ts'

/** Data of the card that shows while a ticket is opened, looked up or changed. */
export const busyData = (
  { language }: Reader,
  { is, card }: Sending | Opening | Changing,
  { ticketCards }: Words,
): CardData => {
  const { title, text } = ticketCards.busy[is]
  return {
    template: 'progress',
    data: { language, card, fallback: spoken([title, text]), title, text, understood: [] },
  }
}
