import { editDistance } from '../../model/edit-distance.ts'
import type { PersonFound } from '../../model/plan.ts'

const most = 2

/** Letters that no accent makes, as people type them. */
const typed: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

/** The words of a name or of the part before the @ of an address, in lower case and without accents. */
export const wordsOf = (text: string): readonly string[] =>
  (text.split('@', 1)[0] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[øłđıßæœðþ]/gu, (letter) => typed[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Whether a name is what was sought: each word, or the word that an initial begins; written together or not: "j.devries". */
export const isCalled = (name: string, sought: string): boolean => {
  const words = wordsOf(name)
  const wanted = wordsOf(sought)
  const isHeld = (word: string): boolean =>
    word.length === 1 ? words.some((one) => one.startsWith(word)) : words.includes(word)
  if (wanted.some((word) => word.length > 1) && wanted.every(isHeld)) return true
  if (words.join('') === wanted.join('')) return wanted.length > 0
  const [first = '', ...family] = wanted
  const begins = first.length === 1 ? (words[0]?.startsWith(first) ?? false) : words[0] === first
  return family.length > 0 && begins && words.slice(1).join('') === family.join('')
}

/** Whether every word sought is a whole word of the name, in any order. */
export const hasAllWords = (name: string, sought: string): boolean => {
  const words = wordsOf(name)
  return wordsOf(sought).every((word) => words.includes(word))
}

/** In words of three or four letters two mistakes make another word. */
const allowed = (text: string): number => (text.length < 3 ? 0 : text.length < 5 ? 1 : most)

const distanceOf = (name: string, sought: string): number => {
  const ways = [(words: readonly string[]) => words.join(''), (words: readonly string[]) => words.toSorted().join('')]
  const distances = ways.map((joined) => editDistance(joined(wordsOf(name)), joined(wordsOf(sought)), most))
  return Math.min(...distances, distanceInPart(wordsOf(name), wordsOf(sought)))
}

/** Of a part of a name, such as the surname alone: each word to the nearest of the name. */
const distanceInPart = (name: readonly string[], sought: readonly string[]): number =>
  sought.length === 0 || sought.length >= name.length
    ? most + 1
    : sought
        .map((word) => Math.min(...name.map((one) => editDistance(one, word, allowed(word)))))
        .reduce((sum, distance) => sum + distance, 0)

const domainOf = (address: string): string => address.split('@')[1]?.toLowerCase() ?? ''

/** The part before the @ may be near by chance in another organisation's domain, so the domain must be near too; a guest's stands before `#EXT#`. */
const isDomainNear = (address: string, sought: string): boolean =>
  !sought.includes('@') ||
  editDistance(domainOf(address), domainOf(sought), most) <= most ||
  address.toLowerCase().includes(`_${domainOf(sought)}#ext#`)

/** At most three people whose name or address, or a part of it, is at most two mistakes, or another order of words, from what was sought; nearest first. */
export const nearest = <P extends PersonFound>(people: readonly P[], sought: string): readonly P[] =>
  people
    .map((person) => ({
      person,
      distance: Math.min(...[person.userPrincipalName, person.displayName].map((name) => distanceOf(name, sought))),
    }))
    .filter(({ distance }) => distance <= allowed(wordsOf(sought).join('')))
    .filter(({ person }) => isDomainNear(person.userPrincipalName, sought))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ person }) => person)
