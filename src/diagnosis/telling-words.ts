import { appById } from '../knowledge/apps.ts'
import type { AppName } from '../model/facts/apps.ts'
import { isInAppFrame } from './app-frames.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { words } from './plain.ts'
import { spokenText } from './spoken-text.ts'

/** An own app of which the text holds a word that tells it. */
export interface ToldApp {
  readonly app: AppName
  /** How many of its words are told. */
  readonly words: number
  /** Whether one of them is carried by no other app. */
  readonly isOnlyOne: boolean
}

/** Last words of many names: they tell what kind of thing it is, not which. */
const kinds = new Set(
  'app service services cloud online portal portaal console desk system systeem tool tools suite pro hub platform manager management client web server test prod production dev acceptance center centre admin administration notification feed connector sync integration api data digital group company standard plus mobile desktop enterprise business new old report reports order orders request requests tracker access people time team teams work office mail sign log'.split(
    ' ',
  ),
)
/** Everyday words that can be nothing but an app. */
const systems = new Set(['intranet', 'extranet'])

/** The tenant's own apps of which the text tells a word: a rare one ("canteen"), an abbreviation ("CRM"), or an everyday one in a sentence about an app ("the expenses app"). */
export const toldByWord = (quoted: string, appNames: readonly AppName[], isAppKnown: boolean): readonly ToldApp[] => {
  const ofDomain = domainWords(quoted)
  const told = new Map(
    words(quoted.replace(/\S+@\S+/g, ' '))
      .filter((word) => word.length >= shortest && !ofDomain.has(word))
      .map((word) => [stem(word), isRare(word) && !isOnlyPlace(quoted, word)]),
  )
  const carrying = appNames.flatMap((app) => {
    const held = new Set(words(app.displayName).filter((word) => told.has(stem(word))))
    return held.size > 0 ? [{ app, held: [...held] }] : []
  })
  const carriers = Map.groupBy(
    carrying.flatMap(({ held }) => held),
    stem,
  )
  const isFramed = once((word) => [word, `${word}s`].some((one) => isInAppFrame(quoted, one, isAppKnown)))
  const isOfCompany = once((word) => isInManyAddresses(word, appNames))
  const tells = (word: string, { displayName }: AppName): boolean => {
    if (kinds.has(word)) return false
    const isTold = told.get(stem(word))
      ? word.length > shortest || displayName.includes(word.toUpperCase())
      : isFramed(stem(word))
    return isTold && !isOfCompany(word)
  }
  return carrying.flatMap(({ app, held }) => {
    const telling = appById(app.appId) ? [] : held.filter((word) => tells(word, app))
    const isOnlyOne = telling.some((word) => carriers.get(stem(word))?.length === 1)
    return telling.length > 0 ? [{ app, words: telling.length, isOnlyOne }] : []
  })
}

const once = (judge: (word: string) => boolean): ((word: string) => boolean) => {
  const judged = new Map<string, boolean>()
  return (word) => {
    const known = judged.get(word) ?? judge(word)
    judged.set(word, known)
    return known
  }
}

/** Letters of an abbreviation that is written in capitals; a word has more. */
const shortest = 3

const isRare = (word: string): boolean => systems.has(word) || !isOrdinaryWord(word)

/** A word that stands in the addresses of several apps is the organisation's own name: "contoso". */
const isInManyAddresses = (word: string, appNames: readonly AppName[]): boolean =>
  appNames.filter(({ addresses }) => addresses?.some((one) => one.toLowerCase().includes(word))).length > mostOfOne
const mostOfOne = 2

/** "From the canteen": where somebody is. */
const isOnlyPlace = (quoted: string, word: string): boolean => {
  const place = new RegExp(
    ` (?:at|from|near|behind|inside|in the|bij|uit|vanuit|van de|vanaf|naast)(?: (?:the|our|de|het|onze|een|a))* ${word}(?= )`,
    'g',
  )
  const spoken = spokenText(quoted)
  return place.test(spoken) && !spoken.replace(place, ' ').includes(` ${word} `)
}

/** The domain of an address names the company, not an app. */
const domainWords = (quoted: string): ReadonlySet<string> =>
  new Set([...quoted.matchAll(/@([\w.-]{1,200})/g)].flatMap(([, domain = '']) => words(domain)))

const stem = (word: string): string => (word.length > shortest + 1 ? word.replace(/s$/, '') : word)
