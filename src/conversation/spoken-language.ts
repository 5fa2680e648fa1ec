import type { Language } from '../model/language.ts'
import type { Conversation, Event } from './conversation.ts'
import { languageOf, languageOfLocale } from './understand/language.ts'
import { readable } from './understand/readable.ts'
import { withoutPage } from './understand/without-page.ts'

type Said = Extract<Event, { type: 'said' }>

/** The conversation in the language and time zone of what was said; a language the person chose stays. */
export const inTheirLanguage = (now: Conversation, { text, locale, zone }: Said): Conversation => {
  const told = now.languageChosen ? now.language : languageOf(withoutPage(readable(text)))
  const language = told ?? firstLanguage(now, locale)
  const isSame = language === now.language && (zone === undefined || zone === now.zone)
  return isSame ? now : { ...now, language, ...(zone ? { zone } : {}) }
}

/** Before anything was said the client's language counts; later the language of the conversation stays. */
const firstLanguage = ({ stage, language }: Conversation, locale: string | undefined): Language =>
  stage.is === 'idle' && stage.showing === 'welcome' ? (languageOfLocale(locale) ?? language) : language
