import { appById, knownApps } from '../knowledge/apps.ts'
import type { Evidence } from '../model/evidence.ts'
import type { AppName } from '../model/facts/apps.ts'
import type { Instant } from '../model/instant.ts'
import type { Organisation } from '../model/organisation.ts'
import type { AppMention, Symptoms } from '../model/symptoms.ts'
import { eventInQuestion } from '../semantics/sign-in-chain.ts'
import { nearlyNamed } from './nearly-named.ts'
import { isOrdinaryName, isOrdinaryWord, isPhrase } from './ordinary-words.ts'
import { plain, words } from './plain.ts'
import { isSpokenOfAsApp } from './spoken-of-as-app.ts'

/** The app the words mean: as the page says, one of the tenant's own apps named in full, the words of Microsoft's apps, a word that only one own app carries, or a name with a slip; `ownNames` is what the organisation calls its apps. */
export const findApp = (
  symptoms: Symptoms,
  appNames: readonly AppName[],
  ownNames: Organisation['appNames'] = [],
): AppMention | undefined => {
  const { app } = symptoms
  // The domain of an address names the company, not an app.
  const quoted = symptoms.quoted.replace(/\S+@\S+/g, ' ')
  return (
    asOnPage(symptoms, appNames) ??
    inFull(quoted, app, appNames) ??
    byOwnName(quoted, ownNames, appNames) ??
    known(app, appNames) ??
    byOneWord(quoted, appNames) ??
    nearlyNamed(quoted, appNames) ??
    app
  )
}

/** The app whose id is written in the message, or that a page names without an id. */
const asOnPage = ({ app, quoted }: Symptoms, appNames: readonly AppName[]): AppMention | undefined => {
  if (!app) return undefined
  const [appId] = app.appIds
  if (appId === undefined) return named(app.name, appNames)
  return quoted.toLowerCase().includes(appId.toLowerCase()) ? known({ ...app, appIds: [appId] }, appNames) : undefined
}

/** An app whose id is known, by the name this tenant gives it; a word that fits several apps stays what it is. */
const known = (app: AppMention | undefined, appNames: readonly AppName[]): AppMention | undefined => {
  if (!app || app.appIds.length === 0) return undefined
  const [appId, ...others] = app.appIds
  const here = appNames.find((name) => name.appId.toLowerCase() === appId?.toLowerCase())
  return here && others.length === 0 ? { ...app, name: here.displayName } : app
}

/** The app of the sign-in in question, for when the words name none; an app the log does not name goes by the name everybody knows, else by none. */
export const appInTrouble = (
  evidence: Evidence,
  symptoms: Symptoms,
  now: Instant,
  appNames: readonly AppName[] = [],
): AppMention | undefined => {
  if (!evidence.signIns?.known) return undefined
  const event = eventInQuestion(evidence.signIns.value, symptoms, now)?.event
  if (!event) return undefined
  const { appId, appDisplayName } = event
  return {
    name: appDisplayName || (appById(appId)?.name ?? ''),
    appIds: appId === '' ? [] : [appId],
    fromLog: mayNameAnother(symptoms.quoted, appId, appNames) ? 'perhaps-another-told' : 'no-app-told',
  }
}

/** Whether the words hold, in whatever sense, the name of another own app: "timesheets" or "timesheet" for "Timesheets". */
const mayNameAnother = (quoted: string, appId: string, appNames: readonly AppName[]): boolean => {
  const text = ` ${plain(quoted)} `
  return appNames
    .filter((name) => name.appId !== appId && !isMicrosoft(name))
    .map(({ displayName }) => plain(displayName))
    .filter((name) => name !== '' && !isPhrase(name))
    .map((name) => name.replace(/s$/, ''))
    .some((stem) => text.includes(` ${stem} `) || text.includes(` ${stem}s `))
}

/** All apps of exactly this name: a tenant may hold several. */
const named = (name: string, appNames: readonly AppName[]): AppMention | undefined => {
  const same = appNames.filter(({ displayName }) => plain(displayName) === plain(name) && plain(name) !== '')
  const [first] = same
  return first && { name: first.displayName, appIds: same.map(({ appId }) => appId).toSorted() }
}

/** The longest name that the text holds as a whole; a name of ordinary words only where the text speaks of it as an app. */
const inFull = (quoted: string, app: AppMention | undefined, appNames: readonly AppName[]): AppMention | undefined => {
  const text = ` ${plain(quoted)} `
  const told = new Set(words(quoted))
  const [longest] = appNames
    .filter(({ displayName }) => words(displayName).every((word) => word !== '' && told.has(word)))
    .filter(({ displayName }) => text.includes(` ${plain(displayName)} `))
    .filter((name) => !app || !(isMicrosoft(name) || isWordFor(app, name)))
    .filter(
      ({ displayName }) =>
        !isOrdinaryName(plain(displayName)) || isSpokenOfAsApp(quoted, displayName, app !== undefined),
    )
    .map(({ displayName }) => displayName)
    .toSorted((one, other) => other.length - one.length || one.localeCompare(other))
  return longest === undefined ? undefined : named(longest, appNames)
}

/** The app that the organisation calls by a name in the text, the longest first; one of the tenant's apps or of Microsoft's. */
const byOwnName = (
  quoted: string,
  ownNames: Organisation['appNames'],
  appNames: readonly AppName[],
): AppMention | undefined => {
  const text = ` ${plain(quoted)} `
  const [best] = ownNames
    .flatMap(({ says, means }) => says.map((one) => ({ said: plain(one), means })))
    .filter(({ said }) => said !== '' && text.includes(` ${said} `))
    .toSorted((one, other) => other.said.length - one.said.length || one.said.localeCompare(other.said))
  return best && (named(best.means, appNames) ?? ofMicrosoft(best.means))
}

const ofMicrosoft = (name: string): AppMention | undefined => {
  const found = knownApps.find((app) => plain(app.name) === plain(name))
  return found && { name: found.name, appIds: [found.appId] }
}

/** Whether the name is just the word that Microsoft's app was known by: "Planner" may also be the name of a part of it. */
const isWordFor = (app: AppMention, { displayName }: AppName): boolean =>
  app.appIds.some((appId) => appById(appId)?.words.some((word) => plain(word) === plain(displayName)))

/** A word of four letters or more that only one of the tenant's apps carries: "ipam" for "IPAM Console". */
const byOneWord = (quoted: string, appNames: readonly AppName[]): AppMention | undefined => {
  const told = new Set(words(quoted))
  const carriers = (word: string): readonly AppName[] =>
    appNames.filter(({ displayName }) => words(displayName).includes(word))
  const found = appNames.filter(
    (name) =>
      !isMicrosoft(name) &&
      words(name.displayName).some(
        (word) => word.length >= 4 && told.has(word) && !isOrdinaryWord(word) && carriers(word).length === 1,
      ),
  )
  const [only] = found
  return only && found.length === 1 ? { name: only.displayName, appIds: [only.appId] } : undefined
}

const isMicrosoft = ({ appId }: AppName): boolean => appById(appId) !== undefined
