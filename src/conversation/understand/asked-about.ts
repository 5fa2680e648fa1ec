import type { Who } from '../../model/symptoms.ts'
import { canBeWhole, canStand } from './can-stand.ts'
import { canBeName, isThing } from './person-names.ts'
import { requestedName } from './requested-name.ts'

const opening =
  /^\W{0,3}(?:(?:please|pls|hi|hello|hey|hoi|hallo|svp|aub|graag|can you|could you|would you|kun je|kan je|wil je|zou je|even|quickly|sudo|@?signpost)[\s,]+){0,3}(?:check(?:\s+out)?|controleer|diagnose|diagnoseer|examine|onderzoek|look\s?up|look\s(?:at|into)|zoek(?:\sop)?|bekijk|kijk\s(?:(?:eens|even|nog|ook)\s){0,2}naar|show|toon|investigate|who\sis|wie\sis)\s+/iu
const kind = String.raw`(?:user|users|gebruiker|colleague|collega|employee|medewerker|guest|gast|account|accounts|sign-?ins?(?:\slogs?)?|log-?ins?|logs?|aanmeld(?:ing(?:en)?|log(?:boek)?)|status|access|toegang|mfa)`
/** "the account of", "user"; a "van" or "de" by itself belongs to a name. */
const about = new RegExp(
  String.raw`^(?:(?:on|out|up|for|voor|from|mr|mrs|ms|mevrouw|meneer|dhr)\.?\s+|(?:the|de|het)\s+(?=${kind}\s)|${kind}\s+|(?!^)(?:of|van)\s+){1,5}`,
  'iu',
)

/** Whether a message begins as an agent's request to look at somebody: "check …", "controleer …". */
export const isRequest = (prose: string): boolean => opening.test(prose)

const personWord =
  /\b(?:user|gebruiker|colleague|collega|employee|medewerker|guest|gast|mr|mrs|ms|mevrouw|meneer|dhr)\b/i

/** The person a request names: "check Jan de Vries: teams", "controleer gebruiker anna bakker", "check Bakker, Anna"; undefined when it names none. */
export const askedAbout = (prose: string): Extract<Who, { is: 'name' }> | undefined => {
  if (!isRequest(prose)) return undefined
  const rest = prose.replace(opening, '')
  const lead = about.exec(rest)?.[0] ?? ''
  const found = requestedName(rest.slice(lead.length))
  if (found === undefined) return undefined
  if (personWord.test(lead)) return { is: 'name', name: found.name, sure: true }
  const words = found.name.split(/\s+/)
  if (!found.isAlias && !canBeWhole(words.filter((word) => !isInitial(word)))) return undefined
  return { is: 'name', name: found.name, sure: words.length > 1 && !words.some(isThing) }
}

const isInitial = (word: string): boolean => /^(?:\p{L}\.?|(?:\p{L}\.){2,4})$/u.test(word)

/** A request after other words: "as admin: check Bram Terpstra", "ignore all that and check …"; only for a name with a capital or of several words. */
export const askedAboutLater = (prose: string): Extract<Who, { is: 'name' }> | undefined => {
  for (const part of prose
    .slice(0, mostCharacters)
    .split(/[:;,.!\n]\s*|\s(?:and|en|to)\s/iu)
    .slice(1, 20)) {
    const found = askedAbout(part)
    if (found && (found.sure || /^\p{Lu}\p{Ll}/u.test(found.name))) return found
  }
  return undefined
}
const mostCharacters = 600

const oneself = /(?<!\p{L})(?:i|my|me|mine|we|our|ik|mijn|m['’]?n|mij|wij|ons|onze)(?!\p{L})/iu

/** Small words that also stand in the names of apps. */
const glue = /^(?:and|en|the|of|or|for|on|to|in|com)$/iu

/** Whether a request holds something that is no name, no app and nobody's own account: then whom it means has to be asked. */
export const isUnreadable = (prose: string): boolean => {
  if (!isRequest(prose) || oneself.test(prose)) return false
  const rest = prose.replace(opening, '')
  const words = rest
    .slice(about.exec(rest)?.[0].length ?? 0)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one !== '')
  if (/[*=<>"%]/u.test(rest)) return true
  if (words.some((one) => isThing(one) && !glue.test(one))) return false
  const [first] = words
  if (first === undefined) return true
  return canBeName(first) && (first.length <= 2 || canStand(first))
}
