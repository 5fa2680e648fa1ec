import { canStand } from './can-stand.ts'
import { canBeName } from './person-names.ts'

/** A name as it was asked for; an alias is how people sign in, not what they are called. */
interface RequestedName {
  readonly name: string
  readonly isAlias: boolean
}

const name =
  /^([\p{L}][\p{L}'’.-]*(?:\s+[\p{L}'’][\p{L}'’.-]*){0,5}?)(?=['’]s\s|\s+(?:can.?t|can|cannot|couldn.?t|has|is|was|gets|says|for|on|in|with|who|why|please|in|kan|krijgt|heeft|zegt|voor|bij|op|met|die|waarom|want|aub|svp|teams|outlook|again|account)\b|\s*[:,?!;(/|\n]|\s+[-–]|[.\s]*$)/iu
const particles = /^(?:van|de|der|den|het|ten|ter|te|von|el|al|la|le|da|dos|di|bin|'t|’t)$/iu

/** "contoso\jan.devries", "jan.devries", "jan_devries", "p123456": the last is no name, but somebody. */
const alias = /^(?:[\w-]{1,40}\\)?(?<words>[\p{L}]{1,40}(?:[._][\p{L}-]{2,40}){1,3})(?=[\s:,;?!)]|\.?$)/u
const ofDomain = /^[\w-]{1,40}\\(?<words>[\w-]{1,40})(?=[\s:,;?!).]|$)/u
const number = /^(?<words>[a-z]{1,3}\d{4,10})(?=[\s:,;?!).]|$)/iu

/** "Bouwman, Yara", "Akker, Hilde van den": as lists of people have them. */
const turned =
  /^(?<family>\p{Lu}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+){0,2}|(?:(?:van|de|der|den|ter|ten)\s){1,3}\p{Lu}[\p{L}'’-]+),\s?(?<given>\p{Lu}[\p{L}'’-]+)(?<rest>(?:\s(?:van|de|der|den|ter|ten|het)){0,3})(?=\s*(?:[:,;?!().\n]|[-–]\s|$)|\s(?:can.?t|cannot|has|is|gets|kan|krijgt|heeft)\b)/u
/** "v.d. Akker", "v/d Akker": "van de", "van der" or "van den". */
const short = /(?<!\p{L})v\.?\s?[./]?\s?d\.?\s(?=\p{L})/giu

/** The name at the start of what a request is about. */
export const requestedName = (text: string): RequestedName | undefined => {
  const rest = text.slice(0, mostCharacters).replace(short, '')
  const signedIn = [alias, ofDomain, number].map((pattern) => pattern.exec(rest)?.groups?.words).find((one) => one)
  if (signedIn) return { name: signedIn.replace(/[._]+/gu, ' '), isAlias: true }
  const { family, given, rest: after = '' } = turned.exec(rest)?.groups ?? {}
  if (family && given && isName([...family.split(' '), given])) return plainName(`${given}${after} ${family}`)
  const found = (name.exec(rest)?.[1] ?? '').trim().replace(/['’]s$/u, '')
  if (isName(found.split(/\s+/))) return plainName(found)
  const first = firstWords(rest)
  return first.length > 1 && isName(first) ? plainName(first.join(' ')) : undefined
}

/** A name is short. */
const mostCharacters = 200

const plainName = (words: string): RequestedName => ({ name: words, isAlias: false })

const isName = (words: readonly string[]): boolean =>
  words.every((word) => particles.test(word) || /^\p{Lu}\.?$/u.test(word) || canBeName(word)) &&
  words.some((word) => !particles.test(word))

/** "yara bouwman" of "yara bouwman expense cloud": what comes after is no name. */
const firstWords = (rest: string): readonly string[] => {
  const words = rest.split(/\s+/)
  const end = words.findIndex((word) => !canStand(word))
  return words.slice(0, end < 0 ? words.length : end).slice(0, 5)
}
