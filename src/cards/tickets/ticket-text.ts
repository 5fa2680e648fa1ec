import type { Audience } from '../../model/role.ts'
import type { Ticket } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import type { LabelledLine, Section } from '../template-data.ts'
import { caseKicker } from './case-kicker.ts'
import { historyLines } from './history-lines.ts'
import { aboutWhom, causeTitle } from './ticket-head.ts'
import { ticketSections } from './ticket-sections.ts'

/** The whole ticket as plain text: the lines of the case, for pasting into another system. */
export const ticketText = (
  reader: Reader,
  ticket: Ticket,
  audience: Exclude<Audience, 'person'>,
  words: Words,
): string => {
  const { draft, assignee } = ticket
  const { history } = words.ticket.sections
  const sections: readonly Section[] = [
    ...ticketSections(reader, draft, audience, words),
    { title: history, style: 'default', lines: historyLines(reader, ticket, words) },
  ]
  return [
    caseKicker(reader, ticket, words),
    causeTitle(reader, draft, words),
    aboutWhom(reader, draft, words),
    assignee ? say(reader, words.ticketCards.case.taken, { name: assignee.name }) : words.ticketCards.case.notTaken,
    ...sections.map(({ title, lines }) => ['', title, ...lines.map(lineText)].join('\n')),
  ].join('\n')
}

const lineText = ({ label, text, note }: LabelledLine): string =>
  `${label === '' ? '' : `${label}: `}${text}${note === '' ? '' : ` (${note})`}`
