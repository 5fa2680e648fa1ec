import { tellsOwnTrouble } from './own-trouble.ts'
import { missesShared } from './shared-with-me.ts'

const myself =
  /^\W*(?:(?:it is |it['’]?s |about |het is |om |over |voor |for )?(?:me|myself|mine|mijzelf|mezelf|ikzelf|mij|ik|my own(?: account)?|mijn eigen(?: account)?|mijn account|my account))\W*$/iu

/** Whether an answer to "whose sign-in?" is the person who writes. */
export const isMyself = (answer: string): boolean => myself.test(answer)

/** Whether the words are plainly about the sign-in of the person who writes; the newest line answers a question. */
export const isAboutWriter = (prose: string): boolean =>
  isMyself(prose.slice(prose.lastIndexOf('\n') + 1)) || missesShared(prose) || tellsOwnTrouble(prose)

const first =
  /\b(?:i|ik)\b(?:\s\S+){0,2}?\s(?:need|want|lost|forgot|miss|don.?t have|do not have|have no|have to|must|tried|use|am|see no|don.?t see|heb geen|mis|wil|moet|probeer|gebruik|ben)\b(?! (?:to |te )?(?:know|see|help|check|weten|zien|helpen|asked|added|gebeld|toegevoegd))|\b(?:my|mijn|m['’]n|mn|me|myself|mij|mezelf|mijzelf|ikzelf)\b(?! (?:colleague|collega|user|gebruiker|manager|screen shows))/iu

/** Whether the writer speaks of themselves at all, as the one in trouble or in need. */
export const speaksOfSelf = (prose: string): boolean => isAboutWriter(prose) || first.test(prose)
