import type { Who } from '../../model/symptoms.ts'
import { isMyself } from './about-writer.ts'
import { canBeName } from './person-names.ts'
import { whoOf } from './who.ts'
import { withoutPage } from './without-page.ts'

const nameAlone =
  /^\W*(?:(?:it is|it['’]?s|het is|het gaat om|about|over|user|gebruiker|name:?|naam:?)\s+)?((?:[\p{L}'’][\p{L}'’.-]*\s+){0,5}[\p{L}][\p{L}'’.-]*)\W*$/iu
const particle = /^(?:van|de|der|den|het|ten|ter|te|von|el|al|la|le|da|dos|di|bin|['’]t)$/iu

/** Whom an answer to "whose sign-in?" names: an address, a name with or without capitals, or the writer; undefined when it names nobody. */
export const whoAnswered = (text: string): Who | undefined => {
  const prose = withoutPage(text)
  if (isMyself(prose)) return { is: 'self' }
  const alone = nameAlone.exec(prose)?.[1]
  const words = alone?.split(/\s+/) ?? []
  const isName = words.length > 0 && words.length <= 5 && words.every((word) => particle.test(word) || canBeName(word))
  const name = alone?.replace(/[.’']+$/u, '')
  if (name && isName && words.some((word) => !particle.test(word))) return { is: 'name', name, sure: true }
  const who = whoOf(prose)
  if (who.is === 'address' || who.is === 'name') return { ...who, sure: true }
  return undefined
}
