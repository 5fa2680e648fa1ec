import type { Language } from '../model/language.ts'
import type { Conversation } from './conversation.ts'
import { examining, notice, startOver, toldAt, toldIn, type Asked } from './stages.ts'
import type { Command } from './understand/command.ts'

/** What a typed command does; the answer is a message of its own. */
export const commanded = (now: Conversation, command: Command, asked: Asked): Conversation => {
  if (command.is === 'language') return inLanguage(now, asked.id, command.to ?? otherLanguage(now.language))
  if (command.is === 'start-over') return startOver(now, asked.id)
  if (command.is === 'details') return withDetails(now, asked.id)
  if (command.is === 'again') return again(now, asked)
  return notice(now, asked.id, command.is)
}

const withDetails = (now: Conversation, card: string): Conversation => {
  const told = toldIn(now)
  if (told?.is !== 'advising') return notice(now, card, 'nothing-to-repeat')
  return { ...now, stage: { ...told, card, details: true } }
}

/** Looks again with what was told; while looking it starts anew, the way out when an answer never came. */
const again = (now: Conversation, asked: Asked): Conversation => {
  if (now.stage.is === 'examining') return examining(now, asked, now.stage.symptoms)
  const told = toldIn(now)
  if (!told) return notice(now, asked.id, 'nothing-to-repeat')
  return told.is === 'asking' ? toldAt(now, told, asked.id) : examining(now, asked, told.symptoms)
}

/** Speaks a language from now on; what is on screen is shown again in it. */
export const inLanguage = (now: Conversation, card: string, language: Language): Conversation => {
  const spoken: Conversation =
    now.languageChosen && now.language === language ? now : { ...now, language, languageChosen: true }
  if (spoken.stage.is === 'examining') return spoken
  return spoken.stage.is === 'idle' ? notice(spoken, card, 'language-set') : toldAt(spoken, spoken.stage, card)
}

/** The language a button switches to. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'nl' : 'en')
