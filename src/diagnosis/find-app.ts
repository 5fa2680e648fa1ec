import { appById, knownApps } from '../knowledge/apps.ts'
import type { Evidence } from '../model/evidence.ts'
import type { AppName } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { Organisation } from '../model/organisation.ts'
import type { AppMention, Symptoms } from '../model/symptoms.ts'
import { sentByApp } from '../semantics/sent-by-app.ts'
import { concernsApp, eventInQuestion } from '../semantics/sign-in-chain.ts'
import { appAtAddress, appOfIdentifier } from './app-at-address.ts'
import { isIdiom } from './app-frames.ts'
import { appNamed, namedInFull } from './named-in-full.ts'
import { nearlyNamed } from './nearly-named.ts'
import { isPhrase } from './ordinary-words.ts'
import { plain } from './plain.ts'
import { toldByWord } from './telling-words.ts'

/** The app the words mean: as the page says, one of the tenant's own apps named in full, one at an address in the words, the words of Microsoft's apps, a word that only one own app carries, or a name with a slip; `ownNames` is what the organisation calls its apps. Where an app is opened from gives way to the app. */
export const findApp = (
  symptoms: Symptoms,
  appNames: readonly AppName[],
  ownNames: Organisation['appNames'] = [],
): AppMention | undefined => {
  const { app } = symptoms
  const rival = isWayIn(app) ? undefined : app
  // The domain of an address names the company, not an app.
  const quoted = symptoms.quoted.replace(/\S+@\S+/g, ' ')
  return (
    asOnPage(symptoms, appNames) ??
    namedInFull(quoted, rival, appNames) ??
    byOwnName(quoted, ownNames, appNames) ??
    mentionOf(appAtAddress(quoted, appNames)) ??
    known(rival, appNames) ??
    mentionOf(identified([symptoms.quoted], appNames)) ??
    byOneWord(symptoms.quoted, appNames, rival !== undefined) ??
    nearlyNamed(quoted, appNames) ??
    known(app, appNames) ??
    app
  )
}

/** My Apps and the older page behind it. */
const waysIn = ['2793995e-0a7d-40d7-bd35-6968ba142197', '0000000c-0000-0000-c000-000000000000']
const isWayIn = (app: AppMention | undefined): boolean => waysIn.includes(app?.appIds[0] ?? '')

const mentionOf = (app: AppName | undefined): AppMention | undefined =>
  app && { name: app.displayName, appIds: [app.appId] }

/** The app whose name or identifier the request held that Entra ID did not know, as the log or the page quotes it. */
const identified = (texts: readonly string[], appNames: readonly AppName[]): AppName | undefined => {
  const sent = sentByApp('identifier', texts)
  return sent === undefined ? undefined : appOfIdentifier(sent, appNames)
}

/** The app whose id is written in the message, or that a page names without an id. */
const asOnPage = ({ app, quoted }: Symptoms, appNames: readonly AppName[]): AppMention | undefined => {
  if (!app) return undefined
  const [appId] = app.appIds
  if (appId === undefined) return appNamed(app.name, appNames)
  return quoted.toLowerCase().includes(appId.toLowerCase()) ? known({ ...app, appIds: [appId] }, appNames) : undefined
}

/** An app whose id is known, by the name this tenant gives it; a word that fits several apps stays what it is. */
const known = (app: AppMention | undefined, appNames: readonly AppName[]): AppMention | undefined => {
  if (!app || app.appIds.length === 0) return undefined
  const [appId, ...others] = app.appIds
  const here = appNames.find((name) => name.appId.toLowerCase() === appId?.toLowerCase())
  return here && others.length === 0 ? { ...app, name: here.displayName } : app
}

/** The app of the sign-in in question, for when the words name none for sure: of the apps they may mean the one that failed; an app the log does not name goes by the name everybody knows, else by none. */
export const appInTrouble = (
  evidence: Evidence,
  symptoms: Symptoms,
  now: Instant,
  appNames: readonly AppName[] = [],
): AppMention | undefined => {
  if (!evidence.signIns?.known) return undefined
  const signIns = evidence.signIns.value
  const told = failedOf(
    toldByWord(symptoms.quoted, appNames, false).map(({ app }) => app),
    signIns,
    symptoms,
    now,
  )
  if (told) return told
  const perhaps = failedOf(
    perhapsNamed(symptoms.quoted, appNames).filter(({ displayName }) => !isIdiom(plain(displayName))),
    signIns,
    symptoms,
    now,
  )
  const event = eventInQuestion(signIns, symptoms, now)?.event
  if (perhaps && event?.appId !== perhaps.appIds[0]) return { ...perhaps, fromLog: 'perhaps-another-told' }
  return event && ofEvent(event, symptoms, appNames)
}

/** The only one of these apps that has a failure which the words can mean. */
const failedOf = (
  apps: readonly AppName[],
  signIns: readonly SignIn[],
  symptoms: Symptoms,
  now: Instant,
): AppMention | undefined => {
  const failed = apps.flatMap((one) => {
    const app = { name: one.displayName, appIds: [one.appId] }
    const event = eventInQuestion(signIns, { ...symptoms, app }, now)?.event
    return event && concernsApp(event, app) ? [app] : []
  })
  return failed.length === 1 ? failed[0] : undefined
}

const ofEvent = (event: SignIn, { quoted }: Symptoms, appNames: readonly AppName[]): AppMention => {
  const { appId, appDisplayName, failureReason } = event
  const fromLog = perhapsNamed(quoted, appNames).some((name) => name.appId !== appId)
    ? 'perhaps-another-told'
    : 'no-app-told'
  const sent = appId === '' ? identified([failureReason, quoted], appNames) : undefined
  // The event itself has no id, and stays its.
  if (sent) return { name: sent.displayName, appIds: [sent.appId, ''], fromLog }
  return { name: appDisplayName || (appById(appId)?.name ?? ''), appIds: appId === '' ? [] : [appId], fromLog }
}

/** The own apps whose everyday name the words hold, in whatever sense: "timesheets" or "timesheet" for "Timesheets". */
const perhapsNamed = (quoted: string, appNames: readonly AppName[]): readonly AppName[] => {
  const text = ` ${plain(quoted)} `
  return appNames.filter((app) => {
    const name = plain(app.displayName)
    if (name === '' || isPhrase(name) || appById(app.appId)) return false
    const stem = name.replace(/s$/, '')
    return text.includes(` ${stem} `) || text.includes(` ${stem}s `)
  })
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
  return best && (appNamed(best.means, appNames) ?? ofMicrosoft(best.means))
}

const ofMicrosoft = (name: string): AppMention | undefined => {
  const found = knownApps.find((app) => plain(app.name) === plain(name))
  return found && { name: found.name, appIds: [found.appId] }
}

/** A word that only one of the tenant's apps carries: "ipam" for "IPAM Console", "the travel app" for "Travel Desk". */
const byOneWord = (quoted: string, appNames: readonly AppName[], isAppKnown: boolean): AppMention | undefined => {
  const [only, ...others] = toldByWord(quoted, appNames, isAppKnown).filter(({ isOnlyOne }) => isOnlyOne)
  return others.length === 0 ? mentionOf(only?.app) : undefined
}
