import type { Who } from '../../model/symptoms.ts'
import { askedAbout, askedAboutLater, isRequest, isUnreadable } from './asked-about.ts'
import { clausesOf } from './clauses.ts'
import { looselyNamed } from './loosely-named.ts'
import { objectIdIn } from './object-id.ts'
import { onBehalfOf } from './on-behalf.ts'
import { tellsOwnTrouble } from './own-trouble.ts'
import { mentionIn, personWord, type Mention } from './person-mention.ts'
import { namesIn } from './person-names.ts'
import { tellsOfSeveral } from './several-people.ts'
import { missesShared } from './shared-with-me.ts'
import { tellsAccess, tellsTrouble } from './trouble.ts'
import { withoutOurs } from './without-ours.ts'

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
  /\b(?:nobody|no one|noone|none|everyone|everybody|(?:the|de|het) (?:whole|entire|hele|gehele) (?:team|department|office|company|organi[sz]ation|school|afdeling|kantoor|bedrijf|organisatie)|(?:half|most) of the (?:team|department|office|people)|de helft van (?:het team|de afdeling|de mensen)|all (?:of )?(?:our |the |my )?(?:users|people|staff|employees|colleagues|students|teachers)|(?:several|multiple|many|more|various|some|\d+|two|three|a few|a couple of|lots of) (?:users|people|colleagues|employees|students)|(?:our |my |the )?(?:users|colleagues|employees|students|people)|niemand|iedereen|alle (?:gebruikers|medewerkers|collega['’]?s|studenten|docenten)|(?:meerdere|verschillende|veel|enkele|diverse|\d+|twee|drie|een paar|wat|sommige) (?:gebruikers|mensen|collega['’]?s|medewerkers|studenten)|(?:mijn |onze |de )?(?:gebruikers|collega['’]?s|medewerkers|studenten|mensen))\b(?! (?:else|anders|behalve|except|met wie))/iu
const none = /\b(?:nobody|no one|noone|none|niemand)\b/iu
const pronoun =
  /\b(?:he|she|hij|zij|ze)\s(?:(?:is|was|also|still|now|just|ook|nog|nu)\s){0,2}?(?:can.?t|cannot|can not|couldn.?t|gets?|got|keeps|has no|locked|blocked|unable|needs|forgot|lost|says|kan (?:\S+ ){0,3}?niet|krijgt|komt er niet)\b|\b(?:his|her|their|haar|hun|zijn) (?:\S+ )?(?:account|password|phone|mailbox|login|laptop|licen[sc]e|wachtwoord|telefoon|licentie)\b|\b(?:is|was|has|does|can|heeft|kan|mag) (?:he|she|they|hij|zij|ze|ie)\b/iu
/** "Timesheets doet het niet, hij springt heen en weer": in Dutch an app is a he. */
const appIsHe =
  /(?<app>\b(?:doet (?:\S+ )?het (?:\S+ )?niet|werkt (?:\S+ ){0,2}?niet|start (?:\S+ ){0,2}?niet|opent (?:\S+ ){0,2}?niet|laadt|zit in een (?:\S+ )?(?:lus|loop)|loopt (?:\S+ )?vast|hangt|crasht|is (?:heel |erg |zo )?traag)\b[^!?\n]{0,60}?)\b(?:hij|ie)\b/giu
/** "Is something wrong with him?": about others, also when the writer says "my". */
const askedOfOthers =
  /\b(?:wrong|ok|okay|oké|oke|fine|right|going on|happening|mis|fout|aan de hand|goed|in orde)\b[^.!?\n]{0,20}\b(?:(?:with|met|bij) (?:him|her|them|hem|haar|hen|hun)|(?:his|her|their|hun) \S+)\b/iu

/** Whose sign-in a message is about, from the person's own words; `page` is all that was written, with what a page said about an account. */
export const whoOf = (prose: string, page = prose): Who => {
  const asked = askedFor(prose)
  if (asked) return asked
  const clauses = clausesOf(prose)
  const mentioned = byMention(clauses)
  if (missesShared(prose) || isOwn(prose, mentioned)) return { is: 'self' }
  const later = askedAboutLater(prose)
  if (later) return later
  if (mentioned?.is === 'name') return mentioned
  const named = mentioned ? undefined : looselyNamed(clauses)
  if (named) return { is: 'name', name: named, sure: false }
  return onPage(prose, page, mentioned !== undefined) ?? mentioned ?? byPronoun(prose, clauses)
}

/** "Our guest Jonas cannot sign in with us": the place is ours, the trouble is not. */
const isOwn = (prose: string, mentioned: Who | undefined): boolean =>
  tellsOwnTrouble(prose) && (!isSomebody(mentioned) || tellsOwnTrouble(withoutOurs(prose)))

const isSomebody = (who: Who | undefined): boolean => who?.is === 'colleague' || (who?.is === 'name' && who.sure)

/** Whom the words ask to look at, or ask for, whatever else they tell. */
const askedFor = (prose: string): Who | undefined => {
  if (namesSeveral(prose)) return { is: 'colleague' }
  const stated = byAddress(prose) ?? byObjectId(prose) ?? askedAbout(prose)
  if (stated) return stated
  return isUnreadable(prose) ? { is: 'colleague' } : onBehalfOf(prose)
}

/** "check yara@… and bram@…": only one person can be looked at, so the question is who. */
const namesSeveral = (prose: string): boolean => {
  if (tellsOfSeveral(prose) || (isRequest(prose) && twoNames(prose))) return true
  const all = [...prose.matchAll(new RegExp(address, 'gu'))]
  const [first, second] = all
  if (!first || !second || new Set(all.map(([one]) => one.toLowerCase())).size < 2) return false
  const between = prose.slice(first.index + first[0].length, second.index)
  return isRequest(prose) || (!firstPerson.test(prose) && /^\s*(?:,|and|en|&|\+)\s*$/iu.test(between))
}

/** Two full names with only a comma or "and" between them. */
const twoNames = (prose: string): boolean => {
  const full = namesIn(prose).filter(({ words }) => words > 1)
  return full.some(({ start }, index) => {
    const before = full[index - 1]
    return before !== undefined && /^\s*(?:,|and|en|&|\+)\s*$/iu.test(prose.slice(before.end, start))
  })
}

const byAddress = (prose: string): Extract<Who, { is: 'address' }> | undefined => {
  const found = address.exec(prose)
  if (!found) return undefined
  const before = prose.slice(Math.max(0, found.index - 60), found.index)
  const isOther = isRequest(prose) || personNear.test(before)
  const sure = !tried.test(before) && (isOther || !firstPerson.test(prose))
  return { is: 'address', address: found[0].replace(/^[^\p{L}\p{N}]+/u, '').replace(/['’]s$/u, ''), sure }
}

/** The id of an account, where an address could stand. */
const byObjectId = (prose: string): Extract<Who, { is: 'address' }> | undefined => {
  const found = objectIdIn(prose, isRequest(prose))
  return found === undefined ? undefined : { is: 'address', address: found, sure: true }
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

/** The account a page shows, when nothing says that the writer has the trouble; of another organisation only when it is said to be somebody's. */
const onPage = (prose: string, page: string, isOfOther: boolean): Who | undefined => {
  if (page === prose || (!isOfOther && firstPerson.test(prose))) return undefined
  const found = address.exec(page)?.[0]
  return found && (isOfOther || !/from identity provider/i.test(page))
    ? { is: 'address', address: found.replace(/^[^\p{L}\p{N}]+/u, ''), sure: isOfOther }
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
  const told = prose.replace(appIsHe, '$<app>')
  const isOfOthers = askedOfOthers.test(told) || (!firstPerson.test(told) && pronoun.test(told))
  return isOfOthers ? { is: 'colleague' } : { is: 'self' }
}
