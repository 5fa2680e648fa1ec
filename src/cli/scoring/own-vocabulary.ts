import { knownApps } from '../../knowledge/apps.ts'
import links from '../../knowledge/links.json' with { type: 'json' }
import { planName, productName } from '../../knowledge/plans.ts'
import { words } from '../../text/words.ts'

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The messages themselves, in both languages, and Microsoft's own pages; values of a message do not stand in them. */
const ownTexts = [...textsIn(words), ...textsIn(links)]
const ownWords: ReadonlySet<string> = new Set([...ownTexts.flatMap(wordsOf), 'utc'])
const ownText = ownTexts.join('\n').toLowerCase()

/** Whether Signpost says this word of itself. */
export const isOwnWord = (word: string): boolean => ownWords.has(word.toLowerCase())

/** Whether Signpost says this text of itself, such as an address that is an example. */
export const isOwnText = (text: string): boolean => ownText.includes(text.toLowerCase())

/** Whether a word belongs to a name that Signpost knows for what stands in a text as an id or in words: products, service plans, Microsoft's own apps. */
export const namesSomethingIn = (text: string, word: string): boolean => {
  const low = text.toLowerCase()
  const ids = [...new Set(low.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g))]
  const isPart = (name: string): boolean => wordsOf(name).includes(word.toLowerCase())
  return (
    ids.some((id) => isPart(productName(id)) || isPart(planName(id))) ||
    knownApps.some((app) => isPart(app.name) && (low.includes(app.appId) || app.words.some((one) => low.includes(one))))
  )
}
