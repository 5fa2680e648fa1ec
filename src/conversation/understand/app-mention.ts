import { withoutSlips } from '../../diagnosis/app-slips.ts'
import { appById, knownApps } from '../../knowledge/apps.ts'
import type { AppMention } from '../../model/symptoms.ts'
import { clausesOf } from './clauses.ts'
import type { ErrorPage } from './error-page.ts'

/** The app a page or the words name; apps of the tenant itself are found later, by their names in Graph. */
export const appMentionOf = (prose: string, page: ErrorPage): AppMention | undefined => {
  const { appId, name } = page.app ?? {}
  if (appId) return { name: name ?? appById(appId)?.name ?? appId, appIds: [appId] }
  if (name) return { name, appIds: [] }
  return byWords(prose)
}

/** Microsoft's own apps by the words people use: the first one mentioned, by its longest name ("outlook on the web" over "outlook"); what still works comes last, and what was mistyped after that. */
const byWords = (prose: string): AppMention | undefined => {
  const clauses = clausesOf(prose.replace(noApp, ' ')).flatMap((clause) => clause.split(','))
  const troubled = clauses.filter((clause) => !works.test(clause)).join(' \n ')
  const all = clauses.join(' \n ')
  return firstIn(plain(troubled)) ?? firstIn(plain(all)) ?? firstIn(withoutSlips(plain(all)))
}

const firstIn = (prose: string): AppMention | undefined => {
  const text = ` ${prose} `
  const told = new Set(prose.split(' '))
  const [first, ...others] = vocabulary
    .filter(({ begins }) => told.has(begins))
    .map((entry) => ({ ...entry, at: text.indexOf(` ${entry.word} `) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.word.length - one.word.length)
  const same = others.filter(({ word }) => word === first?.word)
  return first && { name: first.name, appIds: [...new Set([first, ...same].map(({ appId }) => appId))] }
}

/** Addresses, and mail as the way a message came: neither says that the mailbox is meant. */
const noApp =
  /(?<![^\s@])[^\s@]{1,120}@[^\s@]{1,120}|\b(?:an?|een|per|via|by|invitation|invite|welcome|confirmation|deze|this|that|die|your|je|jullie)\s(?:uitnodigings?-?)?e?-?mail(?:s|tje)?\b|\be-?mail[ -]?(?:address\w*|adres\w*)/giu

/** "Outlook works fine", "webmail gaat wel goed": not the app in trouble. */
const works =
  /^(?!.*\b(?:not|n['’]t|niet|geen|no longer|stopped|never|but|maar)\b).*\b(?:works?|working|is fine|(?:is|are) ok(?:ay)?|no problems?|werkt|werken|(?:gaat|lukt|werkt|kan|kom ik)(?: het| ie| dat)? (?:er )?(?:nog |gewoon )?wel|doet het|geen probleem)\b/iu

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()

const vocabulary = knownApps
  .filter(({ background }) => !background)
  .flatMap(({ appId, name, words }) => words.map((word) => ({ word: plain(word), name, appId })))
  .map((entry) => ({ ...entry, begins: entry.word.split(' ', 1)[0] ?? '' }))
