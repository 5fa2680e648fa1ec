import type { Language } from '../model/language.ts'
import type { Conversation } from './conversation.ts'
import { notice } from './stages.ts'

/** What an event led to, in a language that is spoken in this organisation; one that was asked for and is not is declined. */
export const spokenHere = (before: Conversation, after: Conversation, languages: readonly Language[]): Conversation => {
  const [first = before.language] = languages
  if (after === before || languages.includes(after.language)) return after
  const isSpoken = languages.includes(before.language)
  if (isSpoken && after.languageChosen && after.language !== before.language) return declined(before, after)
  return { ...after, language: isSpoken ? before.language : first, languageChosen: false }
}

/** A button that asks for it changes nothing; a message is answered in a message of its own. */
const declined = (before: Conversation, { stage }: Conversation): Conversation =>
  stage.card === before.stage.card ? before : notice(before, stage.card, 'language-not-here')
