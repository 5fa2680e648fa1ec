import { appById } from '../knowledge/apps.ts'
import type { Evidence } from '../model/evidence.ts'
import type { AppName } from '../model/facts/apps.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention, Symptoms } from '../model/symptoms.ts'
import { eventInQuestion } from '../semantics/sign-in-chain.ts'

/** Words that say nothing about which app is meant. */
const general = new Set(
  'app apps application portal cloud online service services system suite web client mobile desktop microsoft office azure the and for'.split(
    ' ',
  ),
)

/** The app the words mean: as the page or the words of Microsoft's apps say, or one of the tenant's own apps by name. */
export const findApp = (symptoms: Symptoms, appNames: readonly AppName[]): AppMention | undefined => {
  const { app } = symptoms
  const fromPage = app?.appIds.length === 1 && appNames.find(({ appId }) => appId === app.appIds[0])
  if (fromPage) return { name: fromPage.displayName, appIds: [fromPage.appId] }
  const text = ` ${plain(symptoms.quoted)} `
  const whole = longest(appNames.filter(({ displayName }) => text.includes(` ${plain(displayName)} `)))
  if (whole && !(app && isMicrosoft(whole))) return { name: whole.displayName, appIds: [whole.appId] }
  if (app && app.appIds.length > 0) return app
  return byOneWord(text, appNames) ?? app
}

/** The app of the sign-in in question, for when the words name none. */
export const appInTrouble = (evidence: Evidence, symptoms: Symptoms, now: Instant): AppMention | undefined => {
  if (!evidence.signIns?.known) return undefined
  const event = eventInQuestion(evidence.signIns.value, symptoms, now)?.event
  return event && { name: event.appDisplayName, appIds: [event.appId] }
}

/** A word of four letters or more that only one of the tenant's apps carries: "ipam" for "IPAM Console". */
const byOneWord = (text: string, appNames: readonly AppName[]): AppMention | undefined => {
  const own = appNames.filter((name) => !isMicrosoft(name))
  const shared = (word: string): boolean =>
    own.filter(({ displayName }) => words(displayName).includes(word)).length > 1
  const found = own.filter(({ displayName }) =>
    words(displayName).some(
      (word) => word.length >= 4 && !general.has(word) && !shared(word) && text.includes(` ${word} `),
    ),
  )
  const [only] = found
  return only && found.length === 1 ? { name: only.displayName, appIds: [only.appId] } : undefined
}

const isMicrosoft = ({ appId }: AppName): boolean => appById(appId) !== undefined
const words = (name: string): readonly string[] => plain(name).split(' ')
const longest = (names: readonly AppName[]): AppName | undefined =>
  names.toSorted((one, other) => other.displayName.length - one.displayName.length)[0]

/** Lower case, letters and digits only, single spaces. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
