import type { News } from '../../conversation/ticket-stages.ts'
import type { TicketEntry } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import { longLine } from '../../text/long-line.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { spoken } from '../spoken.ts'
import type { CardData, Field, Tone } from '../template-data.ts'
import { textField } from './text-field.ts'
import { unchangedWords } from './unchanged-words.ts'

/** Data of news about a ticket: who did what, their words, and where an answer is wanted a place for it. */
export const newsData = (reader: Reader, news: News, words: Words): CardData => {
  const { card, ticket, entry } = news
  const { number, app } = ticket
  const { kicker, title } = words.ticketCards.news[entry.did]
  const values = { number: String(number), name: entry.by.name }
  const text = 'text' in entry ? longLine(entry.text) : ''
  const warning = unchangedWords(reader, news.unchanged, words)
  const head = { kicker: say(reader, kicker, values), title: say(reader, title, values) }
  return {
    template: 'ticket',
    data: {
      language: reader.language,
      card,
      fallback: spoken([warning, head.kicker, head.title, text]),
      style: news.done ? 'default' : tones[entry.did],
      ...head,
      about: say(reader, '{app}', { app }),
      warning,
      text,
      sections: [],
      fields: fieldsOf(reader, news, words),
      tip: tipOf(reader, news, words),
      buttons: news.to === 'assignee' ? buttonsFor(reader, card, ['open'], { number }) : [],
    },
  }
}

const fieldsOf = (
  reader: Reader,
  { card, to, ticket, entry, doing, done, typed }: News,
  words: Words,
): readonly Field[] => {
  if (to === 'assignee' || doing || done) return []
  const about = { card, number: ticket.number, name: entry.by.name, typed }
  if (entry.did === 'asked') return [textField(reader, 'answer', about, words)]
  return entry.did === 'resolved' ? [textField(reader, 'reopen', about, words)] : []
}

const tipOf = (reader: Reader, { to, ticket, entry, doing, done }: News, { ticketCards: { news } }: Words): string => {
  if (doing) return news.doing
  if (done) return news.done[done]
  const number = String(ticket.number)
  if (to === 'assignee') return say(reader, news.tipAgent, { number })
  return entry.did === 'asked' ? say(reader, news.tip, { number }) : ''
}

const tones = {
  opened: 'accent',
  took: 'accent',
  asked: 'warning',
  answered: 'accent',
  resolved: 'good',
  reopened: 'warning',
} as const satisfies Record<TicketEntry['did'], Tone>
