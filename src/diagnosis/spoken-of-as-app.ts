import { plain } from './plain.ts'

const before =
  'app|application|applicatie|toepassing|open|opening|openen|launch|launching|start|starting|into|get in to|(?:sign|log|logging|signing|access) ?(?:in|on)? to|(?:inloggen|aanmelden) (?:op|in|bij)|toegang tot|(?:kan|kom|komt|kon|kunnen|komen)(?: \\S+){0,3} (?:niet|nergens)(?: meer)? in'
const after = 'app|application|applicatie|toepassing|tool'
const tells = 'says|gives|shows|asks|zegt|geeft|toont|vraagt'
const fails =
  "(?:is not|isn['’]?t|does not|doesn['’]?t|doesnt|stopped|won['’]?t) (?:work|open|load|let)\\w*|(?:werkt|opent|laadt) (?:\\S+ )?niet|doet het (?:\\S+ )?niet"
/** A thing of one's own that says something is a thing, not an app: "my browser says". */
const owned = '(?:the|my|a|an|our|your|this|de|het|een|mijn|mn|ons|onze|deze|dit|je)'

/** Words that are written with a capital wherever they stand. */
const alwaysCapital = /^(?:\p{L}+day|amsterdam|azure|edge|windows|authenticator)$/iu

/** Whether the text speaks of an everyday word as an app: "open Time", "the Time app", “Time”, a line of its own, "who owns Payroll?", "Timesheets says …"; not "I have no time". */
export const isSpokenOfAsApp = (text: string, displayName: string, isAppKnown: boolean): boolean => {
  const name = plain(displayName)
  if (text.split('\n').some((line) => plain(line) === name)) return true
  const written = escaped(displayName.trim())
  if (new RegExp(`["'“‘«]${written}["'”’»]`, 'i').test(text)) return true
  if (new RegExp(` (?:(?:${before}) ${name}|${name} (?:${after})) `).test(` ${plain(text)} `)) return true
  if (isAppKnown) return false
  const tellsOfItself = new RegExp(`(?<! ${owned}) ${name} (?:${tells}) `).test(` ${plain(text)} `)
  return tellsOfItself || isWrittenAsName(text, written)
}

/** With its own capital, inside a sentence or as what does not work; a name all in capitals is written so always. */
const isWrittenAsName = (text: string, written: string): boolean => {
  if (!/^\p{Lu}.*\p{Ll}/u.test(written) || alwaysCapital.test(written)) return false
  const inside = new RegExp(`(?<=[\\p{Ll}\\p{N}],? )${written}(?![\\p{L}\\p{N}])`, 'u')
  return inside.test(text) || new RegExp(`(?<![\\p{L}\\p{N}])${written} (?:${fails})`, 'u').test(text)
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
