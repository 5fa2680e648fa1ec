import type { Case } from '../../conversation/ticket-stages.ts'
import type { Verb } from '../../conversation/conversation.ts'
import type { Ticket, TicketDraft } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import { oneLine } from '../../text/one-line.ts'
import type { Words } from '../../text/words.ts'
import { adviceHead } from '../advice-head.ts'
import { buttonsFor } from '../buttons.ts'
import { spoken } from '../spoken.ts'
import type { CardData, Field, LabelledLine, Section } from '../template-data.ts'
import { caseKicker } from './case-kicker.ts'
import { historyLines } from './history-lines.ts'
import { textField } from './text-field.ts'
import { aboutWhom, appOf, causeTitle, toneOf } from './ticket-head.ts'
import { ticketSections } from './ticket-sections.ts'
import { unchangedWords } from './unchanged-words.ts'

/** Data of the full case, for an agent or an administrator: all there is, and what they can do with it. */
export const caseData = (reader: Reader, stage: Case, words: Words): CardData => {
  const { card, ticket, by } = stage
  const { number, draft, assignee } = ticket
  const { ticketCards } = words
  const kicker = caseKicker(reader, ticket, words)
  const title = causeTitle(reader, draft, words)
  const about = [aboutWhom(reader, draft, words), oneLine(appOf(draft))].filter((part) => part !== '').join(' · ')
  const taken = assignee ? say(reader, ticketCards.case.taken, { name: assignee.name }) : ticketCards.case.notTaken
  const warning = unchangedWords(reader, stage.unchanged, words)
  return {
    template: 'ticket',
    data: {
      language: reader.language,
      card,
      fallback: spoken([warning, kicker, title, about, taken]),
      style: toneOf(ticket),
      kicker,
      title,
      about,
      warning,
      text: taken,
      sections: caseSections(reader, stage, words),
      fields: caseFields(reader, stage, words),
      tip: say(reader, ticketCards.case.tip, { number: String(number) }),
      buttons: buttonsFor(reader, card, verbsOf(ticket, by.userId), { number }),
    },
  }
}

/** History stands last, right above what an agent writes next. */
const caseSections = (reader: Reader, { ticket, audience }: Case, words: Words): readonly Section[] => {
  const { history, steps } = words.ticket.sections
  const [told, ...rest] = ticketSections(reader, ticket.draft, audience, words)
  const sections: readonly Section[] = [
    ...(told ? [told] : []),
    { title: steps, style: 'default', lines: stepLines(reader, ticket, audience, words) },
    ...rest,
    { title: history, style: 'default', lines: historyLines(reader, ticket, words) },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

const stepLines = (
  reader: Reader,
  { draft: { plan } }: Ticket,
  audience: Case['audience'],
  words: Words,
): readonly LabelledLine[] =>
  plan
    ? adviceHead(reader, plan, audience, words).groups.flatMap(({ by, steps }) =>
        steps.map(({ number, text }) => ({ label: by, text: `${number}. ${text}`, note: '' })),
      )
    : []

/** A ticket that is resolved is not asked about any more. */
const caseFields = (reader: Reader, { card, ticket, typed }: Case, words: Words): readonly Field[] => {
  const { number, status, draft } = ticket
  const about = { card, number, name: draft.requester.name, typed }
  return status === 'resolved'
    ? []
    : [textField(reader, 'ask', about, words), textField(reader, 'resolve', about, words)]
}

/** With those of the two inputs at most six. */
const verbsOf = ({ assignee, status, draft }: Ticket, agentId: string): readonly Verb[] => [
  status === 'resolved' || assignee?.userId === agentId ? 'tickets' : 'take',
  ...(canCheck(draft) ? (['check'] as const) : []),
  'copy-text',
  'microsoft',
]

/** Nobody is looked up of whom there are only words. */
const canCheck = ({ about, plan }: TicketDraft): boolean =>
  about.is === 'examined' || (about.is === 'requester' && plan?.about !== undefined)
