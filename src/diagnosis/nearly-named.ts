import { appById } from '../knowledge/apps.ts'
import { editDistance } from '../model/edit-distance.ts'
import type { AppName } from '../model/facts/apps.ts'
import type { AppMention } from '../model/symptoms.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { plain, words } from './plain.ts'

/** Letters from which a slip is more likely than another word: fewer, and "times" would be an app called "Time". */
const fewest = 6
/** Letters from which two slips may be. */
const long = 10

/** The one own app of the tenant whose name stands in the text with a slip: "Expens Cloud", "Ledgr Pro"; undefined when several fit. */
export const nearlyNamed = (quoted: string, appNames: readonly AppName[]): AppMention | undefined => {
  const told = words(quoted).slice(0, mostWords)
  const found = appNames.filter((name) => appById(name.appId) === undefined && isNearly(name.displayName, told))
  const [only] = found
  return only && found.length === 1 ? { name: only.displayName, appIds: [only.appId] } : undefined
}

/** A name with a typing slip stands in what somebody wrote, not deep in a page they pasted. */
const mostWords = 60

const isNearly = (displayName: string, told: readonly string[]): boolean => {
  const name = plain(displayName)
  const length = words(displayName).length
  if (name.length < fewest) return false
  const most = name.length >= long ? 2 : 1
  return told.some((_, at) => {
    const spoken = told.slice(at, at + length)
    if (spoken.length < length || spoken.every(isOrdinaryWord)) return false
    const said = spoken.join(' ')
    // "expenses" is no slip of "Expense": another ending makes another word.
    if (length === 1 && (said.startsWith(name) || name.startsWith(said))) return false
    return editDistance(said, name, most) <= most
  })
}
