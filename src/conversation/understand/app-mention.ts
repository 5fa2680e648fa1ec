import { withoutSlips } from '../../diagnosis/app-slips.ts'
import { isInAppFrame } from '../../diagnosis/app-frames.ts'
import { isSpokenOfAsApp } from '../../diagnosis/spoken-of-as-app.ts'
import { isSaidToWork } from '../../diagnosis/what-fails.ts'
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
  const said = prose.replace(noApp, ' ')
  const clauses = clausesOf(said).flatMap((clause) => clause.split(','))
  const troubled = clauses.filter((clause) => !isSaidToWork(clause)).join(' \n ')
  const all = clauses.join(' \n ')
  const spoken = spokenIn(said)
  return firstIn(plain(troubled), spoken) ?? firstIn(plain(all), spoken) ?? firstIn(withoutSlips(plain(all)), spoken)
}

const firstIn = (prose: string, spoken: readonly Entry[]): AppMention | undefined => {
  const text = ` ${prose} `
  const told = new Set(prose.split(' '))
  const [first, ...others] = [...vocabulary, ...spoken]
    .filter(({ begins }) => told.has(begins))
    .map((entry) => ({ ...entry, at: text.indexOf(` ${entry.word} `) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.word.length - one.word.length)
  const same = others.filter(({ word }) => word === first?.word)
  return first && { name: first.name, appIds: [...new Set([first, ...same].map(({ appId }) => appId))] }
}

/** The everyday words that are spoken of as an app: "Word opent niet", "in Word"; not "not a word". */
const spokenIn = (said: string): readonly Entry[] => {
  const text = said.replace(wholeSuite, ' ')
  const told = new Set(plain(text).split(' '))
  return everyday
    .filter(({ begins }) => told.has(begins))
    .filter(({ word, written }) =>
      written === word ? isInAppFrame(text, word, false) : isSpokenOfAsApp(text, written, false),
    )
}

/** Microsoft 365 as a whole, and getting in to it: no app that one could name. */
const wholeSuite =
  /\boffice[ -]?365\b|\b(?:log\w*|sign\w*|in ?log\w*|aanmeld\w*|toegang|access)(?: in| on| into)?(?: to| op| bij| in| tot)? (?:ms |microsoft )?office\b/giu

/** Addresses, mail as the way a message came, and calendars in which something stands: none says that the mailbox is meant. */
const noApp =
  /(?<![^\s@])[^\s@]{1,120}@[^\s@]{1,120}|\b(?:an?|een|per|via|by|invitation|invite|welcome|confirmation|deze|this|that|die|your|je|jullie)\s(?:uitnodigings?-?)?e?-?mail(?:s|tje)?\b|\be-?mail[ -]?(?:address\w*|adres\w*)|\b(?:calendar|agenda|kalender)[ -]?(?:invit\w+|events?|entry|entries|items?|links?|appointments?|requests?|afspra\w+|uitnodig\w+|verzoek\w*|punt\w*)\b|\b(?:on|op) (?:the|my|our|de|mijn|mn|onze) (?:calendar|agenda|kalender)\b/giu

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()

interface Entry {
  readonly word: string
  /** As it stands in the data. */
  readonly written: string
  readonly begins: string
  readonly name: string
  readonly appId: string
}

const entriesOf = (wordsOf: (app: (typeof knownApps)[number]) => readonly string[]): readonly Entry[] =>
  knownApps
    .filter(({ background }) => !background)
    .flatMap((app) =>
      wordsOf(app).map((written) => ({ written, word: plain(written), name: app.name, appId: app.appId })),
    )
    .map((entry) => ({ ...entry, begins: entry.word.split(' ', 1)[0] ?? '' }))

const vocabulary = entriesOf(({ words }) => words)
const everyday = entriesOf(({ spokenWords }) => spokenWords)
