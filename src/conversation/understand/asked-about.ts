import type { Who } from '../../model/symptoms.ts'
import { canBeWhole, canStand } from './can-stand.ts'
import { canBeName, isThing } from './person-names.ts'

const opening =
  /^\W{0,3}(?:(?:please|pls|hi|hello|hey|hoi|hallo|svp|aub|graag|can you|could you|would you|kun je|kan je|wil je|zou je|even|quickly|@?signpost)[\s,]+){0,3}(?:check(?:\s+out)?|controleer|diagnose|diagnoseer|examine|onderzoek|look\s?up|look\s(?:at|into)|zoek(?:\sop)?|bekijk|kijk\s(?:(?:eens|even|nog|ook)\s){0,2}naar|show|toon|investigate|who\sis|wie\sis)\s+/iu
const about =
  /^(?:(?:on|out|up|the|de|het|user|users|gebruiker|colleague|collega|employee|medewerker|guest|gast|account|accounts|sign-?ins?|log-?ins?|aanmelding(?:en)?|status|access|toegang|of|van|for|voor|from|mr|mrs|ms|mevrouw|meneer|dhr)\.?\s+){1,5}/iu
const name =
  /^([\p{L}][\p{L}'’.-]*(?:\s+[\p{L}'’][\p{L}'’.-]*){0,5}?)(?=['’]s\s|\s+(?:can.?t|can|cannot|couldn.?t|has|is|was|gets|says|for|on|in|with|who|why|please|in|kan|krijgt|heeft|zegt|voor|bij|op|met|die|waarom|want|aub|svp|teams|outlook|again|account)\b|\s*[:,?!;(\n]|\s+[-–]|[.\s]*$)/iu
const particles = /^(?:van|de|der|den|het|ten|ter|te|von|el|al|la|le|da|dos|di|bin|'t|’t)$/iu

/** Whether a message begins as an agent's request to look at somebody: "check …", "controleer …". */
export const isRequest = (prose: string): boolean => opening.test(prose)

const personWord =
  /\b(?:user|gebruiker|colleague|collega|employee|medewerker|guest|gast|mr|mrs|ms|mevrouw|meneer|dhr)\b/i

/** The person a request names: "check Jan de Vries: teams", "controleer gebruiker anna bakker"; undefined when it names none. */
export const askedAbout = (prose: string): Extract<Who, { is: 'name' }> | undefined => {
  if (!isRequest(prose)) return undefined
  const rest = prose.replace(opening, '')
  const lead = about.exec(rest)?.[0] ?? ''
  const found = nameIn(rest.slice(lead.length))
  if (found === undefined) return undefined
  const words = found.split(/\s+/)
  if (personWord.test(lead)) return { is: 'name', name: found, sure: true }
  if (!canBeWhole(words)) return undefined
  return { is: 'name', name: found, sure: words.length > 1 && !words.some(isThing) }
}

const nameIn = (rest: string): string | undefined => {
  const found = (name.exec(rest)?.[1] ?? '').trim().replace(/['’]s$/u, '')
  const words = found.split(/\s+/)
  const isName = words.every((word) => particles.test(word) || canBeName(word))
  return isName && words.some((word) => !particles.test(word)) ? found : undefined
}

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
