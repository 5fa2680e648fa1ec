import { ticketLine } from '../../model/ticket-line.ts'
import type { Answer, Conversation, Event, Speaker } from '../conversation.ts'
import type { ChangeWish, News } from '../ticket-stages.ts'
import { isBusy } from '../stages.ts'
import { changeOf, changeWish } from './wish.ts'

/** Messages with news that are kept. */
const most = 5

/** News of a ticket comes in a message of its own; a second delivery changes nothing. A conversation that was forgotten goes on in the language of the ticket. News of the same ticket takes the place of older news. */
export const newsCame = (
  now: Conversation,
  { id, ticket, entry }: Extract<Event, { type: 'ticket-news' }>,
): Conversation => {
  const { news = [], stage } = now
  if (entry.did === 'opened' || news.some((one) => isAsNew(one, id, ticket.number, entry.at))) return now
  const to = entry.did === 'answered' || entry.did === 'reopened' ? 'assignee' : 'requester'
  const one: News = { card: id, to, ticket: ticketLine(ticket), entry, over: stage.card }
  const isBegun = stage.card !== ''
  const language = isBegun || to === 'assignee' ? now.language : ticket.draft.language
  const others = news.filter((other) => other.ticket.number !== ticket.number || other.doing)
  return { ...now, language, news: [...others, one].slice(-most) }
}

/** Delivered before, or overtaken: at-least-once delivery may also be late. */
const isAsNew = (one: News, id: string, number: number, at: string): boolean =>
  one.card === id || (one.ticket.number === number && one.entry.at > at)

/** The agent's question that a plain message answers: its message is still the newest, and nothing is under way. */
export const openQuestion = ({ news = [], stage }: Conversation): News | undefined => {
  const newest = news.at(-1)
  const isOpen = newest?.entry.did === 'asked' && newest.over === stage.card && !newest.doing && !newest.done
  return isOpen && !isBusy(stage) ? newest : undefined
}

/** Answers or reopens from a button on the news; without words nothing is sent. */
export const actOnNews = (
  now: Conversation,
  one: News,
  verb: 'answer' | 'reopen',
  { id, by, text }: { readonly id: string; readonly by: Speaker; readonly text: string },
): Conversation => {
  const fits = verb === 'reopen' ? one.entry.did === 'resolved' : one.entry.did !== 'resolved'
  if (one.to !== 'requester' || one.doing || one.done || !fits) return now
  if (text === '')
    return one.unchanged?.is === 'text-missing' ? now : replaced(now, { ...one, unchanged: { is: 'text-missing' } })
  const { unchanged: _unchanged, typed: _typed, ...rest } = one
  return replaced(now, {
    ...rest,
    doing: { run: id, by, wish: changeWish(id, one.ticket.number, changeOf(verb, text)) },
  })
}

/** What came of it; undefined when no news waits for this run. */
export const newsAnswered = (now: Conversation, answer: Answer): Conversation | undefined => {
  const one = now.news?.find(({ doing }) => doing?.run === answer.run)
  if (!one?.doing) return undefined
  const { doing, ...rest } = one
  const { change } = doing.wish
  if (change.do !== 'answer' && change.do !== 'reopen') return now
  if (answer.type === 'ticket-changed')
    return replaced(now, {
      ...rest,
      ticket: ticketLine(answer.ticket),
      done: doneBy[change.do],
    })
  const reference = answer.type === 'failed' ? answer.reference : ''
  return replaced(now, {
    ...rest,
    unchanged: { is: 'fault', reference },
    typed: { verb: change.do, text: change.text },
  })
}

/** What was done about a ticket elsewhere is done on its news as well: the question is answered. */
export const doneOnNews = (now: Conversation, { number, change }: ChangeWish): Conversation => {
  if (change.do !== 'answer' && change.do !== 'reopen') return now
  const did = change.do === 'answer' ? 'asked' : 'resolved'
  const one = now.news?.find(({ ticket, entry, doing }) => ticket.number === number && entry.did === did && !doing)
  if (!one || one.done) return now
  const { unchanged: _unchanged, typed: _typed, ...rest } = one
  return replaced(now, { ...rest, done: doneBy[change.do] })
}

const doneBy = { answer: 'answered', reopen: 'reopened' } as const

/** News without this one. */
export const withoutNews = (now: Conversation, one: News): Conversation => ({
  ...now,
  news: (now.news ?? []).filter((other) => other !== one),
})

const replaced = (now: Conversation, one: News): Conversation => ({
  ...now,
  news: (now.news ?? []).map((other) => (other.card === one.card ? one : other)),
})
