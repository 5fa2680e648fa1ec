import type { Facts } from '../model/facts.ts'
import type { ServicePrincipal } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Organization } from '../model/facts/tenant.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { appOfAddress } from './app-of-address.ts'
import { appSideSigns } from './app-side-signs.ts'
import { codeInQuestion, type CodeInQuestion } from './code-in-question.ts'
import { nearAddress, type NearAddress } from './near-address.ts'
import { sentByApp } from './sent-by-app.ts'
import { isSuccess } from './sign-in-chain.ts'
import { lessSure } from './surest.ts'

/** "Application with identifier … was not found", https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700016-app-not-found-in-directory */
const codes = [700016, 70001]

/** An app that calls itself by another name than the one that is registered for it. */
export interface IdentifierInQuestion {
  readonly appName: string
  /** Absent when only the name of the app is known. */
  readonly app?: ServicePrincipal
  /** The name it sends; absent when nothing quotes it. */
  readonly sent?: string
  readonly registered?: NearAddress
  readonly event?: SignIn
  readonly explains: Certainty
}

/** Whether these symptoms can be about an identifier. */
export const mayHaveIdentifier = ({ codes: quoted, app }: Symptoms): boolean =>
  quoted.length === 0 ? app !== undefined : quoted.some((code) => codes.includes(code))

/** The identifier that Entra ID did not find although the app is there; undefined when no app of the tenant can be meant (then it is not in the tenant), or another failure is. */
export const identifierInQuestion = (
  facts: Partial<Pick<Facts, 'app' | 'appNames' | 'organization' | 'signIns'>>,
  symptoms: Symptoms,
  now: Instant,
): IdentifierInQuestion | undefined => {
  // The log cannot say which app it was: an app that the words name is found by what it sent.
  const { app: told, ...anyApp } = symptoms
  const question = codeInQuestion({ codes, signs: appSideSigns }, facts.signIns, anyApp, now)
  if (!question) return undefined
  const texts = [question.event?.failureReason, symptoms.quoted]
  const sent = sentByApp('identifier', texts)
  // An application id is no name that could differ a little; in another organisation anything may be missing.
  if (sent !== undefined && guid.test(sent)) return undefined
  if (isElsewhere(sentByApp('directory', texts), facts.organization)) return undefined
  const app = facts.app?.is === 'in-tenant' ? facts.app : undefined
  if (app) return ofApp(app, { ...question, sent }, { ...facts, symptoms })
  const named = sent !== undefined && appOfAddress(sent, facts.appNames ?? [])
  if (!named || (told && !told.fromLog && told.name !== '')) return undefined
  return { appName: named.displayName, ...seen(question, sent), explains: lessSure(question.explains, 'probably') }
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const isElsewhere = (directory: string | undefined, organization: Organization | undefined): boolean =>
  directory !== undefined &&
  organization !== undefined &&
  ![organization.displayName, organization.id, ...organization.verifiedDomains.map(({ name }) => name)].some(
    (own) => own.toLowerCase() === directory.toLowerCase(),
  )

const seen = ({ event }: CodeInQuestion, sent: string | undefined) => ({
  ...(sent !== undefined && { sent }),
  ...(event && { event }),
})

type Asked = CodeInQuestion & { readonly sent: string | undefined }
type Around = Partial<Pick<Facts, 'appNames' | 'signIns'>> & { readonly symptoms: Symptoms }

const ofApp = (app: ServicePrincipal, asked: Asked, around: Around): IdentifierInQuestion | undefined => {
  const { sent } = asked
  const found = { appName: app.displayName, app, ...seen(asked, sent) }
  const near = sent === undefined ? undefined : likeness(sent, app)
  // Not like it at all: this app only when the words name both the code and an app that speaks SAML.
  if (!near) return isTold(app, sent, around) ? { ...found, explains: lessSure(asked.explains, 'probably') } : undefined
  return {
    ...found,
    ...(near.registered && { registered: near.registered }),
    explains: certaintyOf(app, asked, near.registered, around),
  }
}

/** Whether an identifier is like those of the app, or stands where the app lives; the same path on another host of the company is neither. */
const likeness = (sent: string, app: ServicePrincipal): { readonly registered?: NearAddress } | undefined => {
  const nearest = (addresses: readonly string[]): NearAddress | undefined => {
    const found = nearAddress(sent, addresses)
    return found?.differs === 'host' ? undefined : found
  }
  const registered = nearest(app.servicePrincipalNames.filter((name) => !guid.test(name)))
  if (registered) return { registered }
  const isAtHome = nearest([...app.replyUrls, app.loginUrl ?? '', app.homepage ?? '']) !== undefined
  return isAtHome || appOfAddress(sent, [app]) ? {} : undefined
}

/** The identifier itself shows that this event is about this app; one that is registered by now, or a success since, speaks against it. */
const certaintyOf = (
  app: ServicePrincipal,
  { explains, event }: Asked,
  registered: NearAddress | undefined,
  { signIns = [] }: Around,
): Certainty => {
  const isSolved = signIns.some((other) => isSuccess(other) && other.appId === app.appId && isAfter(other, event))
  if (isSolved || explains === 'possibly') return 'possibly'
  return registered?.differs === 'nothing' ? 'probably' : 'certainly'
}

/** The words name the code and this app, and the identifier is not that of another one. */
const isTold = (app: ServicePrincipal, sent: string | undefined, { symptoms, appNames = [] }: Around): boolean =>
  app.preferredSingleSignOnMode === 'saml' &&
  symptoms.app !== undefined &&
  !symptoms.app.fromLog &&
  symptoms.codes.some((code) => codes.includes(code)) &&
  (sent === undefined || appOfAddress(sent, appNames) === undefined)

const isAfter = (one: SignIn, other: SignIn | undefined): boolean =>
  other !== undefined && Date.parse(one.createdDateTime) > Date.parse(other.createdDateTime)
