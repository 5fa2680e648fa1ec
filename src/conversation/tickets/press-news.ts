import type { Conversation, Event, Verb } from '../conversation.ts'
import { isBusy } from '../stages.ts'
import { typed } from '../understand/ticket-command.ts'
import { actOnNews, withoutNews } from './news.ts'
import { opening } from './wish.ts'

/** A button on news; undefined when the message is no news. Opening the ticket is done in its message, answering beside whatever goes on. */
export const pressNews = (
  now: Conversation,
  verb: Verb,
  card: string,
  event: Extract<Event, { type: 'pressed' }>,
): Conversation | undefined => {
  const one = now.news?.find((news) => news.card === card)
  if (!one) return undefined
  if (verb === 'answer' || verb === 'reopen')
    return actOnNews(now, one, verb, { id: event.id, by: event.by, text: typed(event.data[`input.${verb}`] ?? '') })
  if (verb !== 'open' || isBusy(now.stage) || one.doing) return now
  return opening(withoutNews(now, one), event, { do: 'read', number: one.ticket.number, showing: 'case' }, card)
}
