import { canBeName, namesIn, type NameFound } from './person-names.ts'
import { tellsAccess, tellsTrouble } from './trouble.ts'

/** Somebody else as the one a clause is about; a name that is not sure only stands where a person could. */
export type Mention = { readonly name: string; readonly sure: boolean } | { readonly name?: undefined }

/** Words for one person, English and Dutch. */
export const personWord = String.raw`(?:colleague|co-?worker|team ?mate|manager|boss|supervisor|team ?lead|director|intern|trainee|employee|user|starter|joiner|hire|contractor|freelancer|guest|visitor|customer|client|secretary|assistant|wife|husband|partner|friend|student|teacher|supplier|vendor|auditor|accountant|consultant|collega|medewerker|medewerkster|gebruiker|gebruikster|stagiaire?|leidinggevende|teamleider|baas|chef|directeur|gast|klant|docent|vrijwilliger|uitzendkracht|secretaresse|assistente?|vriendin?|leverancier|opdrachtgever)`
const determiner = String.raw`(?:(?:my|our|an?|the|this|that|another|some|new|external|mijn|m['’]?n|onze|ons|een|één|de|deze|die|nieuwe?|andere|externe|direct(?:e)?)\s+)`
const plural = String.raw`(?:['’]?s)?`
const called = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.-])(?:(?:one of|een van)\s+(?:my|our|the|his|her|mijn|onze|de)\s+(?:new\s|nieuwe\s)?${personWord}${plural}|${determiner}{0,4}${personWord}(?![ -]?(?:account|name|naam|id\b|profile|profiel|type|licen|interface|portal|principal|group|settings|apps?|sites?|pages?|pagina|invoices?|module|database|numbers?|wifi|network)|s\b|['’]s\s+(?:kunnen|krijgen|komen|hebben|zijn|ook|nog|niet)\b)(?:['’]s\b)?)(?![\p{L}\p{N}@-])`,
  'giu',
)
const titled =
  /(?<![\p{L}\p{N}])(?:mevrouw|mevr|mw|meneer|dhr|de heer|heer|mr|mrs|ms|miss|dr|ir|drs|prof)\s+(?=\p{Lu}|van\s|de\s)/giu

/** "I am a guest", "as an employee", "this is Anna Bakker": the person who writes. */
const oneself = new RegExp(
  String.raw`(?:\b(?:i am|i['’]?m|ik ben|we are|wij zijn|as|als|name is|naam is|this is|dit is|i['’]ll be)\s+)${determiner}{0,3}$`,
  'iu',
)
const beside = new RegExp(
  String.raw`(?:^|[\s(])(?:by|from|with|at|like|than|to|via|next to|behind|bij|van|met|door|zoals|aan|als|as|naast|namens|instead of|asked|ask|called|told|according to|volgens|and|en)\s+${determiner}{0,3}$`,
  'iu',
)
const belongings = String.raw`(?:accounts?|passwords?|mailbox|log-?ins?|sign-?ins?|signing in|logging in|access|status|problems?|issues?|trouble|mfa|licen[sc]es?|phone|authenticator|errors?|check|wachtwoord|aanmelding(?:en)?|toegang|probleem|problemen|licenties?|telefoon|fout|melding|inloggen|aanmelden|mailbox|controle)`
const thing = new RegExp(
  String.raw`\b${belongings}\s+(?:of|for|from|by|with|van|voor|met|bij)\s+${determiner}{0,3}$`,
  'iu',
)
const reported = new RegExp(
  String.raw`\b(?:call|ticket|question|report|request|complaint|vraag|belletje|telefoontje|verzoek|melding|klacht)\s+(?:of|from|by|about|van|over|door)\s+${determiner}{0,3}$`,
  'iu',
)
const auxiliary = new RegExp(
  String.raw`\b(?:can.?t|cannot|can|could|does|doesn.?t|did|didn.?t|is|isn.?t|was|has|hasn.?t|will|won.?t|kan|krijgt|komt|heeft|lukt het|wordt|mag|moet|blijft)\s+${determiner}{0,3}$`,
  'iu',
)
const question =
  /\?\s*$|^\W*(?:why|is|can|could|does|did|has|what|which|when|waarom|kan|heeft|mag|wat|welke|wanneer|hoe|how|weet|know)\b/iu
const speaking =
  /^\s*,?\s*(?:also |ook |just |net |already |al )?(?:says?|said|tells?|told|thinks?|asked|asks|sent|sends|gave|shared|mentioned|wants|advised|recommended|suggested|showed|added|invited|zegt|zei|vertelt|vertelde|denkt|dacht|vroeg|vraagt|stuurde|stuurt|deelde|gaf|wil|adviseerde|heeft gezegd|heeft (?:me|mij|het|ons))\b/iu
/** "asked me to find out why Ledger refuses her": for them, not for me. */
const askedMe = /^\s*(?:also |ook |just |net )?(?:asked|asks|vroeg|vraagt|wil dat) (?:me|us|mij|ons|ik)\b/iu
const inTheirWay =
  /\b(?:refuses|blocks|lets?|asks|locks|kicks|throws|logs|denies|weigert|blokkeert|laat|logt|gooit|vraagt|lukt) (?:her|him|them|haar|hem|hen)\b|\b(?:he|she|they|hij|zij|ze) (?:\S+ ){0,2}?(?:can.?t|cannot|gets?|is|are|has no|kan|krijgt|komt|niet)\b|\b(?:her|his|their|haar|zijn|hun) (?:account|password|log-?in|access|mailbox|phone|licen[sc]e|wachtwoord|toegang|telefoon|licentie)\b/iu
const aboutThem = /\b(?:he|she|they|his|her|their|hij|zij|ze|ie|haar|zijn)\b/iu
const aboutMe = /\b(?:i|me|my|us|ik|mij|mijn|mn|ons)\b/iu
const forHelpdesk =
  /(?:user|gebruiker|gebruikster|customer|client|klant|employee|medewerker|medewerkster|guest|gast|starter|student)(?:['’]s)?$/iu
const fine =
  /^\s*(?:does\b|can\b|kan\b|heeft\b|has\b|is able\b|werkt\b|lukt\b|logt\b|zit\b)?[^.!?]{0,60}\b(?:wel|fine|works?|werkt|no (?:problems?|issues?|trouble)|geen probleem|without (?:any )?problems?|gewoon|zonder problemen|it works|is fine|just fine|normally|still can)\b/iu

/** The person a clause is about, as its subject or the owner of what it is about; undefined when it only mentions people. */
export const mentionIn = (clause: string): Mention | undefined => {
  for (const found of [...clause.matchAll(called)].slice(0, 4)) {
    const start = found.index
    const end = start + found[0].length
    const name = nameAfter(clause.slice(end, end + reach))
    const before = name ? undefined : namedBefore(clause, start, end)
    if (before && isAbout(clause, before.start, before.end, found[0])) return { name: before.name, sure: true }
    if (isAbout(clause, start, end + (name?.length ?? 0), found[0])) return name ? { name: name.name, sure: true } : {}
  }
  for (const found of [...clause.matchAll(titled)].slice(0, 4)) {
    const end = found.index + found[0].length
    const name = nameAfter(clause.slice(end, end + reach))
    if (name && isAbout(clause, found.index, end + name.length, '')) return { name: name.name, sure: true }
  }
  const name = namesIn(clause).find(
    ({ start, end, words }) => (words > 1 || stands(clause, start, end)) && isAbout(clause, start, end, ''),
  )
  return name && { name: name.name, sure: false }
}

/** A single capitalised word is a person only as the subject of what people do. */
const stands = (clause: string, start: number, end: number): boolean =>
  (/^\W*$/.test(clause.slice(0, start)) &&
    /^['’]?s?\s+(?:can.?t|cannot|can not|is locked|forgot|lost|kan (?:al |nog |ook |weer |sinds \S+ )?niet (?:meer )?(?:inloggen|aanmelden)|is (?:haar|zijn)|komt er niet in)/iu.test(
      clause.slice(end),
    )) ||
  (/\b(?:waarom kan|why can.?t|why cannot|why is|kan)\s*$/iu.test(clause.slice(0, start)) &&
    /^\s+(?:niet (?:meer )?(?:inloggen|aanmelden)|log ?in|sign ?in|locked)/iu.test(clause.slice(end)))

interface Named {
  readonly name: string
  /** Characters up to the end of the name. */
  readonly length: number
}

/** The name that "(guest)" says something of, and where both stand. */
const namedBefore = (clause: string, start: number, end: number): NameFound | undefined => {
  if (!/\(\s*$/u.test(clause.slice(0, start)) || !/^\s*\)/u.test(clause.slice(end))) return undefined
  const name = namesIn(clause.slice(0, start)).at(-1)
  const isBeside = name && /^\s*\(\s*$/u.test(clause.slice(name.end, start))
  return isBeside ? { ...name, end: clause.indexOf(')', end) + 1 } : undefined
}

const until = String.raw`(?=\)?,?\s+(?:can.?t|cannot|can|could|couldn.?t|is|isn.?t|was|has|hasn.?t|gets?|got|keeps|says|tried|needs|lost|forgot|log|login|sign|from|for|on|in|still|also|who|kan|krijgt|heeft|komt|blijft|zegt|meldt|niet|voor|bij|op|nog|ook|die)\b|\)?\s*[,:?!.]|\)?\s*$)`
const lowerName = new RegExp(String.raw`^\s*[,:(]?\s*((?:[\p{L}'’.-]+\s){0,4}?[\p{L}'’-]{2,})${until}`, 'iu')
const small = /^(?:van|de|der|den|het|ten|ter|te|von|el|al|la|le|da|dos|di|bin)$/iu

/** The name right after "colleague" or "mevrouw", with or without capitals. */
const nameAfter = (rest: string): Named | undefined => {
  const lead = /^\s*[,:('"‘“]?\s*(?:(?:genaamd|called|named|met de naam)\s+)?/u.exec(rest)?.[0].length ?? 0
  const family = /^(?:(?:van|de|der|den|ter|ten)\s){1,3}/iu.exec(rest.slice(lead))?.[0].length ?? 0
  for (const skip of [0, family]) {
    const [first] = namesIn(rest.slice(lead + skip))
    if (first?.start === 0) {
      const length = lead + skip + first.end
      return { name: rest.slice(lead, length), length }
    }
  }
  return inLowerCase(rest, lead)
}

const inLowerCase = (rest: string, lead: number): Named | undefined => {
  const name = lowerName.exec(rest)?.[1]
  if (!name) return undefined
  const words = name.split(/\s+/)
  const isName = words.every((word) => canBeName(word) || small.test(word)) && words.some((word) => !small.test(word))
  return isName ? { name, length: lead + name.length } : undefined
}

interface Place {
  readonly clause: string
  readonly before: string
  readonly after: string
  readonly word: string
}

/** The first that fits decides whether a clause is about the person it mentions. */
const rules: readonly (readonly [fits: (place: Place) => boolean, isAbout: (place: Place) => boolean])[] = [
  [({ before }) => oneself.test(before), () => false],
  [({ before }) => thing.test(before) || reported.test(before), () => true],
  [({ before }) => beside.test(before), () => false],
  [({ after }) => speaking.test(after), ({ after, word }) => tellsOfOther(after, word)],
  [({ after }) => /^['’]s?\s/u.test(after) && tellsAccess(after), () => true],
  [({ after }) => fine.test(after) && !/\b(?:can.?t|cannot|niet|geen(?! probleem))\b/iu.test(after), () => false],
  [({ before, after }) => /^\W*$/u.test(before) && /^\s*[:–-]?\s*$/u.test(after), () => true],
  [({ after }) => tellsTrouble(after), () => true],
  [({ after }) => /\b(?:help|helpen|assist)\b/iu.test(after), () => false],
  [
    ({ before, clause, after }) => auxiliary.test(before) || (question.test(clause) && !aboutMe.test(after)),
    ({ clause, after }) => tellsTrouble(clause) || tellsAccess(after),
  ],
]

/** Words further away than this, in characters, say nothing about a person. */
const reach = 160

const isAbout = (clause: string, start: number, end: number, word: string): boolean => {
  const before = clause.slice(Math.max(0, start - reach), start)
  const after = clause.slice(end, end + reach)
  const place = { clause: before + clause.slice(start, end) + after, before, after, word }
  return rules.find(([fits]) => fits(place))?.[1](place) ?? false
}

/** "says she cannot log in", and from an agent "user says error 50105"; not "says it works", "says I should …". */
const tellsOfOther = (after: string, word: string): boolean =>
  (askedMe.test(after) && inTheirWay.test(after)) ||
  (tellsTrouble(after) &&
    !aboutMe.test(after) &&
    (aboutThem.test(after) || forHelpdesk.test(word) || (word === '' && /AADSTS|\b\d{5,7}\b/iu.test(after))))
