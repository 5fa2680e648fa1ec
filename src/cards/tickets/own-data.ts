import type { Referred } from '../../conversation/ticket-stages.ts'
import { say, type Reader } from '../../text/format.ts'
import { oneLine } from '../../text/one-line.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { helpdeskLines } from '../profile-lines.ts'
import { spoken } from '../spoken.ts'
import type { CardData, Field } from '../template-data.ts'
import { historyLines } from './history-lines.ts'
import { textField } from './text-field.ts'
import { aboutWhom, appOf } from './ticket-head.ts'
import { unchangedWords } from './unchanged-words.ts'

/** Data of somebody's own ticket: its number, how it stands, what happened, and a way to add something. */
export const ownData = (reader: Reader, stage: Referred, words: Words): CardData => {
  const { card, ticket, how } = stage
  const { number, status, draft, assignee } = ticket
  const { own } = words.ticketCards
  const title = [say(reader, words.ticket.number, { number: String(number) }), words.ticket.status[status]].join(' · ')
  const about = [aboutWhom(reader, draft, words), oneLine(appOf(draft))].filter((part) => part !== '').join(' · ')
  const text = say(reader, own.text[status], { assignee: assignee?.name ?? own.somebody })
  const reachable = status === 'resolved' ? [] : helpdeskLines(reader, text)
  const warning = unchangedWords(reader, stage.unchanged, words)
  return {
    template: 'ticket',
    data: {
      language: reader.language,
      card,
      fallback: spoken([warning, own.kicker[how], title, text]),
      style: status === 'resolved' || how === 'new' ? 'good' : 'accent',
      kicker: own.kicker[how],
      title,
      about,
      warning,
      text: how === 'existing' ? `${own.existing} ${text}` : text,
      sections: [
        { title: words.ticket.sections.history, style: 'default', lines: historyLines(reader, ticket, words) },
      ],
      fields: [ownField(reader, stage, words)],
      tip: [say(reader, own.tip, { number: String(number) }), ...reachable.map((line) => line.text)].join(' '),
      buttons: buttonsFor(reader, card, ['status', 'language']),
    },
  }
}

const ownField = (reader: Reader, { card, ticket, typed }: Referred, words: Words): Field => {
  const { number, status, assignee } = ticket
  const about = { card, number, name: assignee?.name ?? '', typed }
  if (status === 'resolved') return textField(reader, 'reopen', about, words)
  return textField(reader, 'answer', { ...about, words: status === 'waiting' ? 'answer' : 'add' }, words)
}
