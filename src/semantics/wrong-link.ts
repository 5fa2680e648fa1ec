import type { Facts } from '../model/facts.ts'
import type { AppName } from '../model/facts/apps.ts'
import type { Organization } from '../model/facts/tenant.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { codeInQuestion } from './code-in-question.ts'
import { savedLink, type SavedLink } from './saved-link.ts'
import { sentByApp } from './sent-by-app.ts'

/** A link that cannot lead to the app any more. */
export interface WrongLink {
  /** `gone`: no app of the tenant has its id; `elsewhere`: it is for another organisation; `cut-off`: its id is missing. */
  readonly is: 'gone' | 'elsewhere' | 'cut-off'
  /** The app of that name that is here now. */
  readonly now?: AppName
  readonly appName?: string
  readonly explains: Certainty
}

/** What Entra ID answers to an id it does not know, and to an organisation it does not know. */
const codes = [700016, 70001, 90002]

/** The link in the words (or the bookmark they speak of) when it is wrong; undefined when it is right, or when they mean another failure. */
export const wrongLink = (
  { appNames, organization, signIns }: Pick<Facts, 'appNames'> & Partial<Pick<Facts, 'organization' | 'signIns'>>,
  symptoms: Symptoms,
  now: Instant,
): WrongLink | undefined => {
  if (symptoms.codes.length > 0 && !symptoms.codes.some((code) => codes.includes(code))) return undefined
  const link = savedLink(symptoms.quoted)
  if (!link) return spokenOf({ appNames, signIns }, symptoms, now)
  const fault = faultOf(link, appNames, organization)
  if (!fault) return undefined
  const here = appHere(appNames, symptoms, link.appName)
  return {
    is: fault,
    ...(here && { now: here }),
    ...(link.appName !== undefined && { appName: link.appName }),
    explains: 'certainly',
  }
}

const faultOf = (
  { appId, tenant }: SavedLink,
  appNames: readonly AppName[],
  organization: Organization | undefined,
): WrongLink['is'] | undefined => {
  if (tenant !== undefined && organization && !isOf(organization, tenant)) return 'elsewhere'
  if (appId === undefined) return 'cut-off'
  return has(appNames, appId) ? undefined : 'gone'
}

const isOf = ({ id, verifiedDomains }: Organization, tenant: string): boolean =>
  id.toLowerCase() === tenant || verifiedDomains.some(({ name }) => name.toLowerCase() === tenant)

const has = (appNames: readonly AppName[], appId: string): boolean =>
  appNames.some((name) => name.appId.toLowerCase() === appId.toLowerCase())

/** The app the words name, else the only one with the name in the link. */
const appHere = (appNames: readonly AppName[], { app }: Symptoms, appName: string | undefined): AppName | undefined => {
  const same = appNames.filter(({ displayName }) => displayName.toLowerCase() === appName?.toLowerCase())
  if (same.length === 1) return same[0]
  const [appId, ...others] = app && !app.fromLog ? app.appIds : []
  const named = appNames.find((name) => name.appId === appId && name.appId !== myApps)
  return others.length === 0 ? named : undefined
}

/** Where links of this kind live; it is never what they open. */
const myApps = '2793995e-0a7d-40d7-bd35-6968ba142197'

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** "My bookmark for Hours does not work": the id that Entra ID did not know is not that of Hours. */
const spokenOf = (
  { appNames, signIns }: Pick<Facts, 'appNames'> & { readonly signIns?: Facts['signIns'] | undefined },
  symptoms: Symptoms,
  now: Instant,
): WrongLink | undefined => {
  const { app: _app, ...anyApp } = symptoms
  const question = codeInQuestion({ codes: codes.slice(0, 2) }, signIns, anyApp, now)
  const sent = question && sentByApp('identifier', [question.event?.failureReason, symptoms.quoted])
  const here = appHere(appNames, symptoms, undefined)
  if (!question || !here || sent === undefined || !guid.test(sent) || has(appNames, sent)) return undefined
  return { is: 'gone', now: here, explains: question.explains === 'possibly' ? 'possibly' : 'certainly' }
}
