import { canBeWhole, canStand } from './can-stand.ts'

const word = String.raw`\p{L}[\p{L}.’'-]*?`
const names = String.raw`((?:${word}\s){0,4}?${word})`
const ends = String.raw`(?=['’]s?(?![\p{L}])|\s*[?.!,;:)]|\s*$|\s(?:is|has|can|cannot|can['’]?t|who|heeft|kan|krijgt|die|now|again|nu|weer|please|in|on|op|at|today|vandaag)(?!\p{L}))`
const belongings = String.raw`(?:accounts?|pass\s?words?|mailbox|log-?ins?|sign-?ins?|access|mfa|licen[sc]es?|phone|authenticator|laptop|computer|pc|device|mail|wachtwoord|licentie|telefoon|toegang|postvak|toestel)(?!\p{L})`
const state = String.raw`(?:wrong|ok|okay|oke|oké|fine|alright|right|up|going on|happening|mis|fout|aan de hand|goed|in orde|zit (?:het|dat)|gaat het|gebeurd)`
const access = String.raw`(?:exists?|bestaat|(?:still )?(?:employed|active|enabled|disabled|blocked)|(?:nog )?(?:in dienst|actief|geblokkeerd|uitgeschakeld)|ok|okay|oké|in orde|get in|getting in|(?:log|sign)(?:ged|ged)?[ -]?(?:in|on)|locked|fired|(?:a |an |any |no )?(?:licen[sc]e|access|mfa)|(?:er )?(?:niet |nog |al |wel |ook |geen |een )*(?:inloggen|aanmelden|ontslagen|licentie|toegang|vergrendeld|buitengesloten))(?!\p{L})`
const says = String.raw`(?:(?:has|have|heeft)\s(?:an?\s|een\s|wel\s|any\s)?(?:mfa|licen|access|toegang)|gets?\s|got\s|krijgt\s|is locked|has no\s|heeft geen\s|is buitengesloten|komt er niet in|(?:can.?t|cannot|can not) (?:log|sign|get) ?(?:in|on)|kan (?:\S+ ){0,2}?niet (?:\S+ )?(?:inloggen|aanmelden|in)(?!\p{L}))`

const found = (pattern: string): RegExp => new RegExp(pattern, 'iu')

/** "Floortje's laptop", "eva jansen's account". */
const possessive = found(
  String.raw`(?<![\p{L}’'])((?:[\p{L}-]+\s){0,3}[\p{L}-]+)['’]s\s(?:\p{L}+\s)?${belongings}(?!\s(?:apps?|pages?|sites?|pagina|portal)\b)`,
)
/** Places where whoever stands there is a person, whatever the case of the letters. The name is the first group. */
const places: readonly RegExp[] = [
  // "something wrong with bram terpstra", "iets mis met het account van bram"
  found(
    String.raw`(?<!\p{L})${state}\s(?:with|met|bij)\s(?:(?:the|het|de)\s${belongings}\s(?:of|van)\s)?${names}${ends}`,
  ),
  // "het account van bram"
  found(String.raw`(?<!\p{L})${belongings}\s(?:of|van)\s${names}${ends}`),
  // "heeft aisling wel een licentie", "why can't Jan get in"
  found(
    String.raw`(?:^|[.!?\n]\s*|\b(?:why|waarom|wanneer|when|of|whether|if)\s)(?:can.?t|cannot|can|is|isn.?t|has|does|doesn.?t|did|kan|heeft|krijgt|komt|mag)\s${names}\s(?:(?:still|also|really|even|have|nog|wel|ook|now|nu|al|steeds)\s){0,3}${access}`,
  ),
  // "can you see why bram can't log in", "waarom bram er niet in kan"
  found(
    String.raw`\b(?:why|waarom|whether|that|dat)\s${names}\s(?:still |nog |al )?(?:${says}|er (?:\S+ )?niet in|niet (?:\S+ )?(?:kan )?(?:inloggen|aanmelden))`,
  ),
  // "and bram?", "hoe zit het met Bram, …"
  found(
    String.raw`^\W*(?:(?:and|en|or|of)\s)?(?:what about|how about|how is|hoe zit het met|hoe gaat het met|hoe staat het met|wat is er met|and|en)\s${names}(?=\s*[?,.!]|\s*$)`,
  ),
]
/** "bram kan niet inloggen". */
const alone = found(
  String.raw`^\W*(${word})\s(?:is (?:still )?(?:locked out|buitengesloten|vergrendeld|ontslagen)|komt er niet in|kan er niet in|(?:can.?t|cannot|can not) (?:log|sign|get) ?(?:in|on)|kan (?:\S+ ){0,2}?niet (?:\S+ )?(?:inloggen|aanmelden))`,
)
/** "floortje zwart gets …": one word alone could be a thing. */
const subject = found(String.raw`^\W*((?:${word}\s){1,3}?${word})\s${says}`)

/** The last words that can be a name: "eva jansen" of "is eva jansen". */
const lastName = (text: string): string | undefined => {
  const words = text.split(/\s+/)
  const name = words.slice(words.findLastIndex((one) => !canStand(one)) + 1)
  return canBeWhole(name) ? name.join(' ') : undefined
}

/** The first words that can be a name: "bram" of "bram vandaag". */
const firstName = (text: string): string | undefined => {
  const words = text.split(/\s+/)
  const end = words.findIndex((one) => !canStand(one))
  const name = end < 0 ? words : words.slice(0, end)
  return canBeWhole(name) ? name.join(' ') : undefined
}

/** Enough clauses, and enough characters of each, to tell whom a message is about. */
const most = { clauses: 12, characters: 160 }

/** Somebody named in small letters or in passing, where only a person can stand; an app's own name could too, so it is never sure. */
export const looselyNamed = (clauses: readonly string[]): string | undefined => {
  for (const clause of clauses.slice(0, most.clauses)) {
    const name = namedIn(clause.slice(0, most.characters))
    if (name) return name
  }
  return undefined
}

const namedIn = (clause: string): string | undefined => {
  const owner = lastName(possessive.exec(clause)?.[1] ?? '')
  if (owner) return owner
  for (const place of places) {
    const name = firstName(place.exec(clause)?.[1] ?? '')
    if (name) return name
  }
  const words = (subject.exec(clause) ?? alone.exec(clause))?.[1] ?? ''
  return canBeWhole(words.split(/\s+/)) ? words : undefined
}

/** A name and nothing else, in small letters: "yara". */
export const nameAlone = (prose: string): string | undefined => {
  if (prose.length > 60) return undefined
  const only = /^\W*((?:[\p{L}'’-]+\s){0,2}[\p{L}-]{3,})\W*$/u.exec(prose)?.[1]
  return only && canBeWhole(only.split(/\s+/)) ? only : undefined
}
