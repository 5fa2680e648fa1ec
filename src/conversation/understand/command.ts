import type { Language } from '../../model/language.ts'

/** What somebody can tell the bot to do, apart from telling what happens. */
export type Command =
  | { readonly is: 'help' | 'details' | 'again' | 'start-over' | 'greeting' | 'thanks' }
  | { readonly is: 'language'; readonly to?: Language }

const words: Readonly<Record<Exclude<Command['is'], 'language'>, RegExp>> = {
  help: /^(?:help|hulp|\?|menu|what can you do|wat kun je|wat kan je)$/,
  details: /^(?:details?|more|meer|show (?:the )?(?:details|evidence)|toon details|waarom|why)$/,
  again: /^(?:again|retry|try again|check again|opnieuw|nog een keer|nog eens|controleer opnieuw)$/,
  'start-over':
    /^(?:start over|restart|reset|cancel|stop|new|begin opnieuw|opnieuw beginnen|annuleer|annuleren|stoppen|nieuw)$/,
  greeting:
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hoi|hallo|hai|dag|goede?n?(?:morgen|middag|avond)|goede (?:morgen|middag|avond))(?: (?:there|signpost|allemaal))?$/,
  thanks:
    /^(?:thanks?|thank you|thx|ty|cheers|great|perfect|ok(?:ay)?|top|bedankt|dank(?: ?je| ?u)?(?: wel)?|dankjewel|mooi|fijn|prima|super)(?: (?:a lot|very much|so much|wel))?$/,
}

const languageWords = /^(?:language|taal)(?:\s+(\p{L}+))?$/u
const named: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(?:en|english|engels)$/],
  ['nl', /^(?:nl|dutch|nederlands)$/],
]

/** Reads a message that is nothing but a command; undefined for everything else. */
export const commandOf = (text: string): Command | undefined => {
  const plain = text
    .toLowerCase()
    .replace(/[.!,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length > 40) return undefined
  const asked = languageWords.exec(plain)
  if (asked) return languageCommand(asked[1] ?? '')
  const direct = named.find(([, pattern]) => plain.length > 2 && pattern.test(plain))
  if (direct) return { is: 'language', to: direct[0] }
  const found = (Object.keys(words) as (keyof typeof words)[]).find((name) => words[name].test(plain))
  return found && { is: found }
}

const languageCommand = (word: string): Command => {
  const to = named.find(([, pattern]) => pattern.test(word))?.[0]
  return to ? { is: 'language', to } : { is: 'language' }
}
