import type { Language } from '../../model/language.ts'
import { lookUpCommand, type LookUpCommand } from './look-up-command.ts'
import { longTicketCommand, shortTicketCommand, type TicketCommand, type Word } from './ticket-command.ts'

/** What somebody can tell the bot to do, apart from telling what happens. */
export type Command =
  | Word<'help' | 'help-look-ups' | 'details' | 'again' | 'start-over' | 'greeting' | 'thanks'>
  | Word<'chit-chat' | 'abuse' | 'how-to-trace'>
  | { readonly is: 'language'; readonly to?: Language }
  | TicketCommand
  | LookUpCommand

const words: Readonly<Record<Exclude<Command['is'], 'language' | 'look-up' | TicketCommand['is']>, RegExp>> = {
  'help-look-ups':
    /^(?:(?:help|hulp)(?: (?:with|on|met|bij|over))? (?:look-?ups?|look ups?|opzoeken)|look-?ups?|look ups?|opzoeken|wat kan ik opzoeken|what can i look up)$/,
  help: /^(?:help(?: me)?|hulp|menu|commands?|commando.?s|info|about|over|\?+|(?:what|who) are you|wie ben (?:je|jij)|what can (?:you|i) (?:do|ask|say)(?: for me)?|wat (?:kun|kan) (?:je|jij|ik)(?: (?:doen|voor mij doen|vragen))?|how does (?:this|it) work|hoe werkt (?:dit|het))$/,
  details:
    /^(?:details?|(?:more|meer)(?: (?:details?|info|informatie))?|(?:show|hide|toon|verberg) (?:me )?(?:the |de )?(?:details?|evidence|bewijs)|(?:show|hide) what (?:you|i) saw|what did you see|wat (?:zag|heb) je(?: gezien)?|waarom|why)$/,
  again:
    /^(?:again(?: again)*|retry|recheck|re-check|(?:try|check|look) (?:it )?(?:once )?(?:again|now|once more)|check|opnieuw|nog (?:een keer|eens|een x|1x)|(?:controleer|probeer|kijk)(?: het)? (?:opnieuw|nog (?:een keer|eens)|weer)|opnieuw (?:controleren|proberen|kijken))$/,
  'start-over':
    /^(?:start (?:over|again|new)|restart|reset|clear|cancel|stop|quit|exit|new(?: question)?|never ?mind|begin opnieuw|opnieuw beginnen|annuleer|annuleren|stoppen|nieuw(?:e vraag)?|laat maar)$/,
  greeting:
    /^(?:hi|hello|hey|heya|yo|greetings|good ?(?:morning|afternoon|evening|day)|hoi|hallo|hai|hee|dag|goede?n?(?:morgen|middag|avond)|goeie ?(?:morgen|middag|avond)|goede (?:morgen|middag|avond|dag))(?:,? (?:there|signpost|bot|all|team|allemaal|iedereen))?$/,
  thanks:
    /^(?:(?:ok(?:ay|é)?|great|perfect|top|mooi|fijn),? )?(?:many thanks|thanks?|thank you|thx|tnx|ty|cheers|great|perfect|ok(?:ay|é)?|k|top|nice|cool|got it|clear|bedankt|(?:hartelijk )?dank(?: ?je| ?u)?(?: ?wel)?|dankjewel|dankuwel|thanks je|mooi|fijn|prima|super|duidelijk|helder|begrepen|(?:it |it.?s )?work(?:s|ing)(?: (?:now|again|fine)){0,2}(?:,? (?:many )?(?:thanks|thank you|thx|cheers)(?: .?)?)?|it.?s (?:solved|fixed)(?:,? thanks)?|solved|fixed|(?:het |hij )?(?:werkt|doet het)(?: (?:nu|weer|inmiddels)){0,2}(?:,? (?:bedankt|dank je(?: wel)?|dankjewel|dank u(?: wel)?))?|opgelost|👍|🙏|👌)(?: (?:a lot|very much|so much|wel|hoor|!))?$/u,
  'chit-chat':
    /^(?:how are you(?: doing)?(?: today)?|how is it going|how.?s it going|what.?s up|sup|nice to meet you|are you (?:a |an )?(?:bot|robot|ai|human|real|person)|do you (?:sleep|like me|love me)|i love you|good job|well done|haha+|lol|hoe gaat het(?: met je)?|hoe is het(?: met je)?|alles goed|ben je (?:een )?(?:bot|robot|mens|echt)|goed gedaan|leuk je te ontmoeten)$/u,
  abuse:
    /^(?:(?:you(?:.re| are)?|jij bent|je bent|wat een|what a) (?:so |zo |a |an |een )?(?:fucking |f\*+ing |stomme? |bloody |kut)?(?:stupid|useless|idiot|dumb|worthless|crap|shit|rubbish|moron|stom|dom|waardeloos|waardeloze|nutteloos|sukkel|kut|klote)(?: (?:bot|thing|machine|robot|ding))?|stupid (?:bot|thing|machine)|useless bot|dumb bot|stomme (?:bot|robot)|kutbot|fuck (?:you|off|this)|fuck|shut up|piss off|screw you|rot op|hou je (?:mond|bek)|flikker op|val dood|klootzak|idiot|idioot)(?: (?:you|man))?$/u,
  'how-to-trace':
    /^(?:(?:how (?:do i|to) (?:make|record|get|create) (?:an? )?)?(?:har|har file|trace|fiddler(?: trace)?|network trace)|(?:hoe (?:maak|neem) ik (?:een )?)?(?:har|har-bestand|trace|fiddler)(?: op)?)$/u,
}

const languageWords =
  /^(?:(?:language|taal|speak|spreek|switch to|change to|in|in het|talk|praat) ?:? ?(?:in )?)(?:het )?(\p{L}+)?(?: (?:please|graag|aub))?$/u
const named: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(?:en|english|engels)$/],
  ['nl', /^(?:nl|dutch|nederlands)$/],
]

/** The longest command, in characters. */
const longest = 40

/** Reads a message that is nothing but a command; undefined for everything else. */
export const commandOf = (text: string): Command | undefined => {
  const long = longTicketCommand(text)
  if (long) return long
  const ofLookUp = lookUpCommand(text)
  if (ofLookUp) return ofLookUp
  if (text.length > 2 * longest) return undefined
  const spaced = text.toLowerCase().replace(/\s+/g, ' ').trim()
  const plain = spaced.replace(/^\/(?=\p{L})/u, '').replace(/(?<=[\p{L}👍🙏👌]) ?[.!,?:;]+$/u, '')
  if (plain.length > longest) return undefined
  const direct = named.find(([, pattern]) => pattern.test(plain))
  if (direct) return { is: 'language', to: direct[0] }
  const asked = languageWords.exec(plain)
  if (asked) return languageCommand(plain, asked[1])
  const ofTicket = shortTicketCommand(plain)
  if (ofTicket) return ofTicket
  const found = (Object.keys(words) as (keyof typeof words)[]).find((name) => words[name].test(plain))
  return found && { is: found }
}

/** "language" alone means the other one; a language the bot does not speak is no command, nor is "in teams". */
const languageCommand = (plain: string, word: string | undefined): Command | undefined => {
  const to = named.find(([, pattern]) => pattern.test(word ?? ''))?.[0]
  if (to) return { is: 'language', to }
  return /^(?:language|taal)\b/.test(plain) ? { is: 'language' } : undefined
}
