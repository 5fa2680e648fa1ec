import type { Who } from '../../model/symptoms.ts'
import { canBeName, isThing } from './person-names.ts'

const opening =
  /^\W{0,3}(?:(?:please|pls|hi|hello|hey|hoi|hallo|svp|aub|graag|can you|could you|would you|kun je|kan je|wil je|zou je|even|quickly|@?signpost)[\s,]+){0,3}(?:check(?:\s+out)?|controleer|diagnose|diagnoseer|examine|onderzoek|look\s?up|look\s(?:at|into)|zoek(?:\sop)?|bekijk|kijk\snaar|show|toon|investigate|who\sis|wie\sis)\s+/iu
const about =
  /^(?:(?:on|out|up|the|de|het|user|users|gebruiker|colleague|collega|employee|medewerker|guest|gast|account|accounts|sign-?ins?|log-?ins?|aanmelding(?:en)?|status|access|toegang|of|van|for|voor|from|mr|mrs|ms|mevrouw|meneer|dhr)\.?\s+){1,5}/iu
const name =
  /^([\p{L}][\p{L}'’.-]*(?:\s+[\p{L}'’][\p{L}'’.-]*){0,5}?)(?=['’]s\s|\s+(?:can.?t|can|cannot|couldn.?t|has|is|was|gets|says|for|on|in|with|who|why|please|in|kan|krijgt|heeft|zegt|voor|bij|op|met|die|waarom|want|aub|svp|teams|outlook|again|account)\b|\s*[:,?!;(\n]|\s+[-–]|[.\s]*$)/iu
const particles = /^(?:van|de|der|den|het|ten|ter|te|von|el|al|la|le|da|dos|di|bin|'t|’t)$/iu

/** Whether a message begins as an agent's request to look at somebody: "check …", "controleer …". */
export const isRequest = (prose: string): boolean => opening.test(prose)

/** The person a request names: "check Jan de Vries: teams", "controleer gebruiker anna bakker"; undefined when it names none. */
export const askedAbout = (prose: string): Extract<Who, { is: 'name' }> | undefined => {
  if (!isRequest(prose)) return undefined
  const rest = prose.replace(opening, '')
  const lead = about.exec(rest)?.[0] ?? ''
  const found = name.exec(rest.slice(lead.length))?.[1]?.trim()
  const words = found?.split(/\s+/) ?? []
  const isName = words.length > 0 && words.every((word) => particles.test(word) || canBeName(word))
  if (!found || !isName || words.every((word) => particles.test(word))) return undefined
  const saysPerson =
    /\b(?:user|gebruiker|colleague|collega|employee|medewerker|guest|gast|mr|mrs|ms|mevrouw|meneer|dhr)\b/i.test(lead)
  return { is: 'name', name: found, sure: saysPerson || (words.length > 1 && !words.some(isThing)) }
}
