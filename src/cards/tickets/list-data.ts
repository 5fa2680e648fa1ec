import type { TicketList } from '../../conversation/ticket-stages.ts'
import type { TicketLine } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { spoken } from '../spoken.ts'
import type { CardData, Row } from '../template-data.ts'

/** Data of a list of tickets: one's own, or for agents all that are not resolved. */
export const listData = (reader: Reader, stage: TicketList, words: Words): CardData => {
  const { card, whose, lines } = stage
  const { list } = words.ticketCards
  const title = list[whose]
  const text = lines.length > 0 ? '' : whose === 'own' ? list.noOwn : list.noAll
  const rows = lines.map((line) => rowOf(reader, line, stage, words))
  return {
    template: 'ticket-list',
    data: {
      language: reader.language,
      card,
      fallback: spoken([title, text, ...rows.map((row) => `${row.title}: ${row.text}`)]),
      title,
      text,
      rows,
      tip: lines.length > 0 ? list.tip : '',
      buttons: buttonsFor(reader, card, ['language']),
    },
  }
}

const rowOf = (reader: Reader, line: TicketLine, { card, whose }: TicketList, words: Words): Row => {
  const { ticket, ticketCards } = words
  const { list } = ticketCards
  const { number, name, status, severity, assignee, openedAt } = line
  const app = line.app || ticket.noApp
  return {
    title: say(reader, whose === 'own' ? list.row : list.rowAll, { number: String(number), name, app }),
    text: say(reader, whose === 'own' ? list.stateOwn : list.state, {
      status: ticket.status[status],
      severity: ticket.severity[severity],
      assignee: assignee?.name ?? 'none',
    }),
    note: say(reader, list.opened, { at: { instant: openedAt } }),
    verb: 'open',
    data: { card, number: String(number) },
  }
}
