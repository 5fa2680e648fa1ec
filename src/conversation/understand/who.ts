import type { Who } from '../../model/symptoms.ts'
import { askedAbout, isRequest } from './asked-about.ts'
import { clausesOf } from './clauses.ts'
import { tellsOwnTrouble } from './own-trouble.ts'
import { mentionIn, personWord, type Mention } from './person-mention.ts'
import { namesIn } from './person-names.ts'
import { tellsAccess, tellsTrouble } from './trouble.ts'

const part = String.raw`\p{L}\p{N}._%+#'’-`
const address = new RegExp(
  String.raw`(?<![${part}])[${part}]{1,120}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`,
  'u',
)
/** What stands before an address that the person used themselves, or saw on the screen. */
const tried = new RegExp(
  String.raw`(?:\b(?:my|our|mijn|m['’]?n|mn|onze)\s(?:(?!${personWord}\b)[\p{L}-]+\s){0,3}?(?:is|was|=)?|\b(?:as|als|with|met|i am|i['’]?m|ik ben|using|use|used|uses|gebruik|gebruikte|tried|probeer(?:de)?|to use|enter(?:ed)?|type|typed|typ|vul|vulde|invullen|says|zegt|shows?|toont|account)\s?:?)\s{0,2}["'‘“(<]?\s?$`,
  'iu',
)
const firstPerson = /\b(?:i|i['’]?m|my|me|mine|we|us|our|ik|mijn|m['’]n|mn|mij|wij|ons|onze)\b/iu
const personNear = new RegExp(String.raw`\b${personWord}\b[^.!?\n]{0,40}$`, 'iu')
const others =
  /\b(?:nobody|no one|noone|none|everyone|everybody|all (?:of )?(?:our |the |my )?(?:users|people|staff|employees|colleagues|students|teachers)|(?:several|multiple|many|more|various|some|\d+|two|three|a few|a couple of|lots of) (?:users|people|colleagues|employees|students)|(?:our |my |the )?(?:users|colleagues|employees|students|people)|niemand|iedereen|alle (?:gebruikers|medewerkers|collega['’]?s|studenten|docenten)|(?:meerdere|verschillende|veel|enkele|diverse|\d+|twee|drie|een paar|wat|sommige) (?:gebruikers|mensen|collega['’]?s|medewerkers|studenten)|(?:mijn |onze |de )?(?:gebruikers|collega['’]?s|medewerkers|studenten|mensen))\b(?! (?:else|anders|behalve|except|met wie))/iu
const none = /\b(?:nobody|no one|noone|none|niemand)\b/iu
const pronoun =
  /\b(?:he|she|hij|zij|ze)\s(?:(?:is|was|also|still|now|just|ook|nog|nu)\s){0,2}?(?:can.?t|cannot|can not|couldn.?t|gets?|got|keeps|has no|locked|blocked|unable|needs|forgot|lost|says|kan (?:\S+ ){0,3}?niet|krijgt|komt er niet)\b|\b(?:his|her|haar) (?:\S+ )?(?:account|password|phone|mailbox|login|wachtwoord|telefoon|licentie)\b/iu

/** Whose sign-in a message is about, from the person's own words; `page` is all that was written, with what a page said about an account. */
export const whoOf = (prose: string, page = prose): Who => {
  const stated = byAddress(prose) ?? askedAbout(prose)
  if (stated) return stated
  if (tellsOwnTrouble(prose)) return { is: 'self' }
  const clauses = clausesOf(prose)
  const mentioned = byMention(clauses)
  if (mentioned?.is === 'name') return mentioned
  return onPage(prose, page) ?? mentioned ?? byPronoun(prose, clauses)
}

const byAddress = (prose: string): Extract<Who, { is: 'address' }> | undefined => {
  const found = address.exec(prose)
  if (!found) return undefined
  const before = prose.slice(Math.max(0, found.index - 60), found.index)
  const isOther = isRequest(prose) || personNear.test(before)
  const sure = !tried.test(before) && (isOther || !firstPerson.test(prose))
  return { is: 'address', address: found[0].replace(/^[^\p{L}\p{N}]+/u, '').replace(/['’]s$/u, ''), sure }
}

const byMention = (clauses: readonly string[]): Who | undefined => {
  const mentions = clauses.flatMap((clause) => mentionIn(clause) ?? [])
  const named = mentions.filter((mention): mention is Extract<Mention, { name: string }> => mention.name !== undefined)
  const best = named.find(({ sure }) => sure) ?? named[0]
  if (best) return { is: 'name', ...best }
  if (mentions.length === 0) return undefined
  // "A user cannot log in. It is Jan de Vries."
  const elsewhere = clauses.filter((clause) =>
    /^(?:it['’]?s|it is|het is|het gaat om|dat is|name:?|naam:?)\b/iu.test(clause),
  )
  const [late] = elsewhere.flatMap((clause) => namesIn(clause))
  return late ? { is: 'name', name: late.name, sure: true } : { is: 'colleague' }
}

/** The account a page shows, when nothing says that the writer has the trouble; an account of another organisation is no one's we know. */
const onPage = (prose: string, page: string): Who | undefined => {
  if (page === prose || firstPerson.test(prose)) return undefined
  const found = address.exec(page)?.[0]
  return found && !/from identity provider/i.test(page)
    ? { is: 'address', address: found.replace(/^[^\p{L}\p{N}]+/u, ''), sure: false }
    : undefined
}

const byPronoun = (prose: string, clauses: readonly string[]): Who => {
  const many = clauses.some(
    (clause) =>
      others.test(clause) &&
      (none.test(clause) || tellsTrouble(clause)) &&
      (tellsAccess(clause) || tellsTrouble(clause)),
  )
  if (many) return { is: 'many' }
  return !firstPerson.test(prose) && pronoun.test(prose) ? { is: 'colleague' } : { is: 'self' }
}
