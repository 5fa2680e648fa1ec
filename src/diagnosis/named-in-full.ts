import { appById } from '../knowledge/apps.ts'
import type { AppName } from '../model/facts/apps.ts'
import type { AppMention } from '../model/symptoms.ts'
import { isOrdinaryName, isOrdinaryWord } from './ordinary-words.ts'
import { plain, words } from './plain.ts'
import { isSpokenOfAsApp } from './spoken-of-as-app.ts'
import { spokenText } from './spoken-text.ts'
import { whatFails } from './what-fails.ts'

/** All apps of exactly this name: a tenant may hold several. */
export const appNamed = (name: string, appNames: readonly AppName[]): AppMention | undefined => {
  const same = appNames.filter(({ displayName }) => plain(displayName) === plain(name) && plain(name) !== '')
  const [first] = same
  return first && { name: first.displayName, appIds: same.map(({ appId }) => appId).toSorted() }
}

/** The longest name that the text holds as a whole, of what fails before what works; a name of ordinary words only where the text speaks of it as an app. */
export const namedInFull = (
  quoted: string,
  app: AppMention | undefined,
  appNames: readonly AppName[],
): AppMention | undefined => {
  const told = new Set(words(quoted))
  const possible = appNames
    .filter(({ displayName }) => words(displayName).every((word) => word !== '' && told.has(word)))
    .filter((name) => !app || !(appById(name.appId) || isWordFor(app, name)))
    .map(({ displayName }) => displayName)
    .toSorted((one, other) => other.length - one.length || one.localeCompare(other))
  if (possible.length === 0) return undefined
  const troubled = whatFails(quoted)
  const found =
    possible.find((name) => isNamed(name, troubled, app)) ?? possible.find((name) => isNamed(name, quoted, app))
  return found === undefined ? undefined : appNamed(found, appNames)
}

const isNamed = (displayName: string, text: string, app: AppMention | undefined): boolean => {
  const name = plain(displayName)
  if (!` ${plain(text)} `.includes(` ${name} `)) return false
  if (isOrdinaryName(name)) return isSpokenOfAsApp(text, displayName, app !== undefined && !mayBeMeant(app, name))
  return !name.split(' ').every(isOrdinaryWord) || text.includes(displayName) || !isOnlySpokenTo(text, name)
}

/** Whether Microsoft's app was only known by this everyday word: the tenant may have an app of that name. */
const mayBeMeant = ({ appIds }: AppMention, name: string): boolean =>
  appIds.some((appId) => appById(appId)?.spokenWords.some((word) => plain(word) === name))

/** Whether the name is just the word that Microsoft's app was known by: "Planner" may also be the name of a part of it. */
const isWordFor = (app: AppMention, { displayName }: AppName): boolean =>
  app.appIds.some((appId) => appById(appId)?.words.some((word) => plain(word) === plain(displayName)))

const speaking =
  'ask|asked|call|called|told|mail|mailed|email|emailed|contact|contacted|phone|phoned|rang|(?:spoke|speak) (?:to|with)|colleagues? (?:of|from|at)|people (?:of|at|from)|gevraagd|vroeg|vraag|gebeld|belde|bel|gemaild|mailde|sprak|volgens|according to|namens|via|collegas? (?:van|bij)|works? (?:at|for)|werkt bij'

/** "I asked the travel desk": people, wherever it stands. */
const isOnlySpokenTo = (text: string, name: string): boolean => {
  const people = new RegExp(
    ` (?:(?:${speaking})(?: (?:the|our|my|de|het|onze|mijn|aan|met|to))* ${name}(?= )|${name} (?:gebeld|gemaild|gevraagd|gesproken|told me|called me))`,
    'g',
  )
  return !spokenText(text).replace(people, ' ').includes(` ${name} `)
}
