import { isPhrase } from './ordinary-words.ts'
import { spokenText } from './spoken-text.ts'

const thing = 'apps?|application|applicatie|toepassing|tool|tegel|tile|programma|program'
const gettingIn =
  'open|opens|opened|openen|geopend|launch|launching|into|get in to|in ?loggen (?:op|in|bij|voor|naar)|in te loggen (?:op|in|bij|voor)|(?:log|logs|logged|logging|sign|signed|signing|login) ?(?:in|on)? ?to|access to|aan(?: te )?melden (?:op|bij|in|voor)|toegang (?:tot|voor|naar)'
const starting = 'opening|start|starting|opstarten|use|using|gebruik|gebruiken|go to|going to|login for'
const doing = 'werken|komen|kom|loggen|inloggen|aanmelden|invullen|boeken|schrijven|registreren|indienen'
const tells =
  'says|said|gives|gave|shows|asks|asked|throws|refuses|keeps|(?:logs|logged|signs|signed|kicks|kicked|throws|threw|locked|locks) me|is stuck|crashes|freezes|hangt|crasht|zegt|zei|geeft|gaf|toont|vraagt|weigert|meldt|blijft|gooit|laat (?:me|mij) niet'
const fails = [
  '(?:is not|isnt|does not|doesnt|dont|do not|stopped|wont|will not|no longer) (?:\\S+ )?(?:(?:work|open|load|let|start|respond)\\w*|available|reachable)',
  '(?:werkt|opent|laadt|start|wil|reageert|lukt|gaat) (?:\\S+ )?niet',
  'doet (?:het|t|niks|niets)(?: \\S+){0,2} niet',
  'doet (?:niks|niets|niet)',
  'loopt (?:\\S+ )?vast',
  '(?:is|ligt) (?:\\S+ )?(?:down|broken|offline|stuk|kapot|plat|eruit|unreachable|onbereikbaar)',
].join('|')
const inverted =
  '(?:doet|werkt|opent|laadt|wil|start|reageert) N (?:\\S+ )?niet|(?:wont|doesnt|does|will) N (?:not )?(?:open|work|load|start|say|let|keep|ask)|(?:is|ligt) N (?:\\S+ )?(?:down|broken|offline|stuk|kapot|plat|eruit)'
const bare = 'kapot|stuk|broken|down|offline|plat|error|foutmelding|(?:\\| )?aadsts\\w*'
/** After these a clause begins without a mark. */
const joining =
  '\\||and|but|en|maar|because|omdat|want|dat|that|if|als|when|wanneer|since|nu|now|today|vandaag|gisteren|yesterday|ook|also|so|dus|hi|hello|hallo|hoi|hey|help|please|weer|again'
const article = '(?:the|de|het|our|onze|my|mijn|mn)'
/** After a name that is a verb as well: "to access my files", "the app reports an error". */
const object =
  '(?:a|an|the|my|our|your|his|her|their|this|that|these|those|any|all|some|me|us|no|een|files?|documents?|data|code)'

/** Shapes of sentences in which a word can only be an app; `N` is where it stands. */
const certain = [`(?:${thing}) N`, `N (?:${thing})`, `(?:${gettingIn}) N`]
const asSubject = [`(?:${joining}) N (?:${tells}|${fails})`, `(?:${inverted})`, `\\| N (?:${bare})`]
const usual = [
  `(?:${starting}) N`,
  '(?:kan|kom|komt|kon|kunnen|komen)(?: [^ |]+){0,5} (?:niet|nergens)(?: meer| langer)? (?:in|op|bij|naar) N(?! (?:zien|vinden|terug))',
  `in N (?:te )?(?:${doing})`,
  '(?:werken|werk|boeken|invullen|indienen|schrijven|working|hours|uren)(?: [^ |]+){0,3} in N',
  '(?:cant|cannot|can not|unable to)(?: [^ |]+){0,3} (?:get|log|sign|login)(?: (?:back|in))? (?:in|on|onto) N',
  '\\| N \\|',
]
const withArticle = [
  `(?:${joining}) ${article} N (?:${fails})`,
  `(?:${gettingIn}|kan niet in|kan niet op) ${article} N`,
]

/** Words that stand in such places without an app being meant: "in time", "people keep asking". */
const idiom =
  /^(?:time|people|work|werk|help|support|home|start|test|order|place|person|team|access|toegang|login|accounts?|internet|network|netwerk|wifi)$/
/** Whether this word (plain) stands in too many sentences to be taken for an app. */
export const isIdiom = (word: string): boolean => idiom.test(word)

/** What does not work without being an app. */
const failing = /^(?:access|toegang|login|accounts?|internet|network|netwerk|wifi)$/
/** Verbs as well: what follows must show that they are none. */
const verb = /^(?:access|time|reports?|orders?|work|help|support|start|test|requests?|documents?|plan|forms?|books?)$/
const ends =
  '(?:\\||and|but|en|maar|anymore|any|since|because|today|now|it|niet|meer|te|app|tool|tile|tegel|opens?|opent)'
/** The article before these points to no other thing. */
const system = /^(?:intranet|extranet|vpn|wiki|portaal|portal|webshop|beheercentrum)$|\s/

/** Whether a clause speaks of this everyday word (plain) as an app: "open time", "the time app", "timesheets doet het niet", "reports is not in my apps"; not "I have no time", "log in to access my files". With `isAppKnown` another app is named as well: "I cannot open reports in Power BI". */
export const isInAppFrame = (text: string, name: string, isAppKnown: boolean): boolean => {
  const spoken = spokenText(text)
  if (!spoken.includes(` ${name} `)) return false
  const after = `${isAppKnown ? ' (?!(?:in|on|of|from|van|uit|op|for|voor) )' : ' '}${verb.test(name) ? `(?=${ends} )` : `(?!${object} )`}`
  const beforeObject = certain.concat(isIdiom(name) || isAppKnown ? [] : usual)
  const shapes = [
    ...beforeObject.map((shape) => `${shape}${shape.endsWith('N') ? after : ' '}`),
    ...(failing.test(name) || (isPhrase(name) && name !== 'security info')
      ? []
      : asSubject.map((shape) => `${shape} `)),
    ...(system.test(name) && !isAppKnown ? withArticle : []).map((shape) => `${shape} `),
  ]
  return (
    shapes.some((shape) => new RegExp(` ${shape.replaceAll('N', name)}`).test(spoken)) ||
    (!isIdiom(name) && !listed.test(` ${name} `) && isMissed(spoken, name))
  )
}

const listed = / (?:(?:my|mijn|mn|m n) ?apps|app ?launcher|appoverzicht|my applications|mijn applicaties) /
const lacking =
  / (?:not|cant|cannot|isnt|no longer|missing|gone|disappeared|vanished|niet|geen|weg|verdwenen|ontbreekt|mis|kwijt) /

/** "Reports staat niet meer in mijn apps", "timesheets is gone from my apps". */
const isMissed = (spoken: string, name: string): boolean =>
  spoken.split('|').some((clause) => clause.includes(` ${name} `) && listed.test(clause) && lacking.test(clause))
