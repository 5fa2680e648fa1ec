import { guid } from './guid.ts'

/** What an id is when it is not a person's. */
const otherId =
  /(?:request|aanvraag|verzoek|correlation|correlatie|trace|app(?:lication)?|toepassing\p{L}*|device|apparaat|tenant|client|sign-?in|session|event|group|groep|policy|sku|licen[sc]e)[\s_-]?(?:ids?)?[^\p{L}\p{N}]{0,4}$/iu
/** Words that make an id somebody's: "user …", "namens …", "the account of …", "why can …". */
const somebody =
  /(?<![\p{L}\p{N}])(?:users?|accounts?|object(?:\s?id)?|userid|gebruikers?|colleague|collega|employee|medewerker|guest|gast|manager|namens|on\sbehalf\sof|(?:account|sign-?ins?|log-?ins?|password|access|aanmelding(?:en)?|toegang|wachtwoord|licen[sc]e|licentie)\s(?:of|van|for|voor)|for|voor|who\sis|wie\sis|check|examine|diagnose|controleer|onderzoek|i\sam|ik\sben|(?:can|is|has|does|did|kan|heeft|krijgt|whether|if|of))[^\p{L}\p{N}]{0,4}$/iu

/** The id of somebody's account that words or a pasted address of a portal speak of: `users/…`, `userId/…`, "user …"; `isRequest` when the words ask to look at something. */
export const objectIdIn = (prose: string, isRequest: boolean): string | undefined => {
  for (const found of [...prose.matchAll(new RegExp(guid, 'gi'))].slice(0, 5)) {
    const before = prose.slice(Math.max(0, found.index - 60), found.index)
    if (!otherId.test(before) && (isRequest || somebody.test(before))) return found[0].toLowerCase()
  }
  return undefined
}
