import { isInAppFrame } from './app-frames.ts'
import { plain } from './plain.ts'

const fails =
  "(?:is not|isn['’]?t|does not|doesn['’]?t|stopped|won['’]?t) (?:work|open|load|let)\\w*|(?:werkt|opent|laadt) (?:\\S+ )?niet|doet het (?:\\S+ )?niet"

/** Words that are written with a capital wherever they stand. */
const alwaysCapital = /^(?:\p{L}+day|amsterdam|azure|edge|windows|authenticator)$/iu

/** Whether the text speaks of an everyday word as an app: in a sentence about one, “Time”, a line of its own, "who owns Payroll?"; not "I have no time". */
export const isSpokenOfAsApp = (text: string, displayName: string, isAppKnown: boolean): boolean => {
  const name = plain(displayName)
  if (text.split('\n').some((line) => plain(line) === name)) return true
  const written = escaped(displayName.trim())
  if (new RegExp(`["'“‘«]${written}["'”’»]`, 'i').test(text)) return true
  return isInAppFrame(text, name, isAppKnown) || (!isAppKnown && isWrittenAsName(text, written))
}

/** With its own capital, inside a sentence or as what does not work; a name all in capitals is written so always. */
const isWrittenAsName = (text: string, written: string): boolean => {
  if (!/^\p{Lu}.*\p{Ll}/u.test(written) || alwaysCapital.test(written)) return false
  const inside = new RegExp(`(?<=[\\p{Ll}\\p{N}],? )${written}(?![\\p{L}\\p{N}])`, 'u')
  return inside.test(text) || new RegExp(`(?<![\\p{L}\\p{N}])${written} (?:${fails})`, 'u').test(text)
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
