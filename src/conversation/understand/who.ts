import type { Who } from '../../model/symptoms.ts'

const address = /[\p{L}\p{N}._%+#-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u
const person =
  '(?:colleague|co-?worker|team ?mate|manager|boss|intern|employee|user|starter|new hire|contractor|guest|collega|medewerker|medewerkster|gebruiker|stagiaire?|leidinggevende|baas|gast)'
const name = String.raw`(\p{Lu}[\p{L}'’-]+(?:\s+(?:van|de|der|den|von|el|al|ten|ter|te|bin)){0,3}(?:\s+\p{Lu}[\p{L}'’-]+){1,2})`

/** "check jan@contoso.com …", "controleer Jan Jansen": the agent's way to ask about somebody. */
const asked = /^\s*(?:check|controleer|diagnose|look up|zoek op)\s+(?:(?:user|gebruiker|for|voor)\s+)?/i
const commandedName =
  /^([\p{L}'’.-]+(?:\s+[\p{L}'’.-]+){0,3}?)(?=\s+(?:can|cannot|couldn|has|is|gets|says|for|on|kan|krijgt|heeft|zegt|voor|bij)|\s*[:,?]|\s*$)/iu
const personWord = new RegExp(`\\b${person}\\b`, 'i')
const firstPerson = /\b(?:i|i'm|my|me|mine|ik|mijn|m'n|mn|mij|me)\b/i
const personName = new RegExp(`${person}\\s*[,:(]?\\s*${name}`, 'u')
const nameActs = new RegExp(
  `${name}(?:\\s+from\\s+\\p{L}+|\\s*\\([^)]*\\))?,?\\s+(?:(?:also|still|ook|nog)\\s+)?(?:can.?t|cannot|can not|couldn|is (?:locked|unable|not able|stuck)|was (?:invited|added)|has (?:no|trouble|problems)|gets|keeps|says|tried|needs|kan|komt|krijgt|heeft|zegt|is uitgenodigd|blijft|meldt)`,
  'u',
)
/** One other person as the subject of the trouble: not "at my colleague's it works", not "my colleague says". */
const colleague = new RegExp(
  String.raw`(?<!\b(?:bij|van|met|door|from|by|with|at|like|to|as|asked)\s)\b(?:my|our|a|one of (?:my|our)|mijn|m'?n|onze|een)\s+(?:new\s+|nieuwe\s+)?${person}\b(?:\s+\S+){0,3}?\s*(?:can.?t|cannot|can not|couldn|login|log in|sign in|is (?:locked|blocked|unable)|gets|has (?:no|trouble|problems)|kan|komt|krijgt|lukt|inloggen|aanmelden)`,
  'i',
)
const many =
  /\b(?:nobody|no one|everyone|everybody|all (?:of )?(?:our |the )?(?:users|people|staff)|(?:several|multiple|many|more) (?:users|people)|(?:our )?users (?:can|get|are)|people (?:can|get|are)|niemand|iedereen|alle (?:gebruikers|medewerkers|collega)|meerdere (?:gebruikers|mensen|collega)|gebruikers (?:kunnen|krijgen))\b/i

/** Whose sign-in a message is about, from the person's own words (never from a pasted page). */
export const whoOf = (prose: string): Who => {
  const found = address.exec(prose)?.[0]?.replace(/[.,;:]+$/, '')
  const after = prose.replace(asked, '')
  const isCommand = after !== prose
  if (found)
    return { is: 'address', address: found, sure: isCommand || personWord.test(prose) || !firstPerson.test(prose) }
  const commanded = isCommand && commandedName.exec(after)?.[1]
  if (commanded) return { is: 'name', name: commanded, sure: true }
  const called = personName.exec(prose)?.[1]
  if (called) return { is: 'name', name: called, sure: true }
  const acting = nameActs.exec(prose)?.[1]
  if (acting) return { is: 'name', name: acting, sure: false }
  if (colleague.test(prose)) return { is: 'colleague' }
  return many.test(prose) ? { is: 'many' } : { is: 'self' }
}
