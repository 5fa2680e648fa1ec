import type { Language } from '../model/language.ts'
import { answered } from './answered.ts'
import type { Conversation, Event } from './conversation.ts'
import { lookAgainDue, withoutSilentLook } from './look-again.ts'
import { pressed } from './pressed.ts'
import { said } from './said.ts'
import { newsCame } from './tickets/news.ts'
import { languageOfLocale } from './understand/language.ts'

/** A conversation in which nothing has been said yet; `language` is for a client whose own is not spoken. */
export const newConversation = (locale?: string, language: Language = 'en'): Conversation => ({
  version: 2,
  language: languageOfLocale(locale) ?? language,
  languageChosen: false,
  stage: { is: 'idle', card: '', showing: 'welcome' },
})

/** What happens to a conversation. An event that does not fit the stage changes nothing: the same object comes back. */
export const reduce = (now: Conversation, event: Event): Conversation => {
  if (event.type === 'said' || event.type === 'pressed') return byPerson(now, event)
  if (event.type === 'look-again') return lookAgainDue(now, event)
  if (event.type === 'installed') return installed(now, event.id, event.locale)
  if (event.type === 'ticket-news') return newsCame(now, event)
  return answered(now, event)
}

/** A look that nobody asked for makes way, unless the event changes nothing. */
const byPerson = (now: Conversation, event: Extract<Event, { type: 'said' | 'pressed' }>): Conversation => {
  const before = withoutSilentLook(now)
  const after = event.type === 'said' ? said(before, event) : pressed(before, event)
  return after === before ? now : after
}

/** Teams tells of an installation more than once; only a conversation that has not begun is welcomed. */
const installed = (now: Conversation, id: string, locale: string | undefined): Conversation =>
  now.stage.is === 'idle' && now.stage.card === ''
    ? { ...now, ...newConversation(locale, now.language), stage: { is: 'idle', card: id, showing: 'welcome' } }
    : now
