import type { Who } from '../../model/symptoms.ts'
import { canBeWhole, canStand } from './can-stand.ts'
import { personWord } from './person-mention.ts'
import { isThing } from './person-names.ts'

/** Ways to say that one asks for somebody else. */
const starts: readonly string[] = [
  String.raw`(?:on\sbehalf\sof|namens|uit\snaam\svan)`,
  String.raw`\b(?:asking|ask|this(?:\sone)?\sis|it['’]?s|vraag(?:\s(?:ik|dit|het))*|dit\sis|het\sis)\s(?:this\s|dit\s|het\s)?(?:for|voor)`,
  String.raw`\b(?:ticket|melding|incident|case)\s(?:for|voor|namens)`,
]
/** Only at the beginning: "for Bram: cannot open SharePoint". */
const atStart = String.raw`^(?:[^\p{L}\p{N}]|(?:hi|hello|hey|hoi|hallo|dag)\s){0,3}(?:for|voor|(?:error|fout(?:code|melding)?|problem|probleem|issue|melding)\s(?:for|of|bij|voor|van))`
const determiner = String.raw`(?:(?:my|our|an?|the|one\sof\s(?:my|our|the)|mijn|m['’]?n|onze|ons|een|één|de|new|nieuwe?)\s){0,3}`
const name = String.raw`(?<name>\p{L}[\p{L}'’.-]{0,40}(?:\s\p{L}[\p{L}'’.-]{0,40}){0,4})`
const somebody = new RegExp(
  String.raw`(?:${starts.join('|')}|${atStart})\s${determiner}${personWord}s?(?:['’]s)?(?![\p{L}\p{N}-])(?:,?\s${name})?`,
  'iu',
)
const sureName = new RegExp(String.raw`(?:${starts.join('|')})\s${name}`, 'iu')
const startName = new RegExp(String.raw`${atStart}\s${name}(?=\s*[:,–]|\s-\s)`, 'iu')

/** Somebody else for whom the writer asks: "namens Bram", "for my manager", "on behalf of Bram Terpstra I cannot …"; an unsure name may be an app's. */
export const onBehalfOf = (prose: string): Extract<Who, { is: 'name' | 'colleague' }> | undefined => {
  const start = prose.slice(0, mostCharacters)
  const person = somebody.exec(start)
  if (person) {
    const named = nameFrom(person.groups?.name)
    return named && /^\p{Lu}/u.test(named) ? { is: 'name', name: named, sure: true } : { is: 'colleague' }
  }
  const sure = nameFrom(sureName.exec(start)?.groups?.name)
  if (sure && /^\p{Lu}/u.test(sure)) return { is: 'name', name: sure, sure: false }
  const told = nameFrom(startName.exec(start)?.groups?.name)
  return told && /^\p{Lu}/u.test(told) ? { is: 'name', name: told, sure: false } : undefined
}

/** For whom one asks is said early. */
const mostCharacters = 400

/** The first words that can be a name. */
const nameFrom = (words = ''): string | undefined => {
  const all = words.split(/\s/)
  const end = all.findIndex((word) => !canStand(word.replace(/[.'’]+$/u, '')))
  // "For Expense Cloud: …"
  if (isThing(all[end] ?? '')) return undefined
  const name = (end < 0 ? all : all.slice(0, end)).join(' ').replace(/[.'’]+$/u, '')
  return canBeWhole(name.split(' ')) ? name : undefined
}
