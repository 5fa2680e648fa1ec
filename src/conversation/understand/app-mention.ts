import { appById, knownApps } from '../../knowledge/apps.ts'
import type { AppMention } from '../../model/symptoms.ts'
import type { ErrorPage } from './error-page.ts'

/** The app a page or the words name; apps of the tenant itself are found later, by their names in Graph. */
export const appMentionOf = (prose: string, page: ErrorPage): AppMention | undefined => {
  const { appId, name } = page.app ?? {}
  if (appId) return { name: name ?? appById(appId)?.name ?? appId, appIds: [appId] }
  if (name) return { name, appIds: [] }
  return byWords(prose)
}

/** Microsoft's own apps by the words people use: the first one mentioned, by its longest name ("outlook on the web" over "outlook"). */
const byWords = (prose: string): AppMention | undefined => {
  const text = ` ${plain(prose)} `
  const hits = vocabulary
    .map((entry) => ({ ...entry, at: text.indexOf(` ${entry.word} `) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.word.length - one.word.length)
  const [first] = hits
  const same = hits.filter(({ word }) => word === first?.word)
  return first && { name: first.name, appIds: [...new Set(same.map(({ appId }) => appId))] }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()

const vocabulary = knownApps
  .filter(({ background }) => !background)
  .flatMap(({ appId, name, words }) => words.map((word) => ({ word: plain(word), name, appId })))
