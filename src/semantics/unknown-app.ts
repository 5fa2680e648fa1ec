import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import type { CodeInQuestion } from './code-in-question.ts'
import { mayConcern } from './may-concern.ts'
import { eventInQuestion, isStop } from './sign-in-chain.ts'
import { unsolvedCode } from './unsolved-code.ts'

/** An app, or a service an app asks for, that Entra ID did not find. */
export interface UnknownApp {
  /** `app`: the one signed in to; `service`: one it asks for. */
  readonly is: 'app' | 'service'
  /** As the request named it: an application id or an address; absent when that is not told. */
  readonly identifier?: string
  /** The directory it was looked for in, as the page names it. */
  readonly directory?: string
  readonly event?: SignIn
  readonly explains: Certainty
}

/** AADSTS700016 and 700011: the app; 500011 and 50001: the service, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const appCodes: readonly number[] = [700016, 700011]
const serviceCodes: readonly number[] = [500011, 50001]
const codes: readonly number[] = [...appCodes, ...serviceCodes]
const own: readonly Sign[] = ['says-app-unknown']

const identifierIn =
  /\b(?:identifier|resource principal named|resource named) ['"]?([^\s'"]{3,200}?)['"]? was not found/i
const directoryIn = /\bin the (?:directory|tenant(?: named)?) ['"]?([^'"\n]{1,80}?)['"]?\s?(?:\.|$)/im
const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Whether these symptoms can mean something that was not found. */
export const mayBeUnknown = (symptoms: Symptoms): boolean => mayConcern(codes, own, symptoms)

/** Whether the request named the app by an application id rather than by an address. */
export const isClientId = (identifier: string | undefined): identifier is string =>
  identifier !== undefined && guid.test(identifier)

/** The app that was not found, as the log, the page or the words tell it; undefined when they mean something else. Such a failure often stands in no log: nobody has signed in yet. */
export const unknownApp = (
  { signIns, app }: Partial<Pick<Facts, 'signIns' | 'app'>>,
  symptoms: Symptoms,
  now: Instant,
): UnknownApp | undefined => {
  const asked = unsolvedCode({ codes, signs: own, isLoggedElsewhere: true }, signIns, symptoms, now)
  if (asked) return asCoded(asked, symptoms)
  if (!symptoms.signs.includes('says-app-unknown') || app?.is !== 'not-in-tenant') return undefined
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (question && isStop(question.event) && !question.laterSuccess) return undefined
  return { is: 'app', identifier: app.appId, explains: symptoms.app?.fromLog ? 'possibly' : 'probably' }
}

const asCoded = ({ code, event, explains }: CodeInQuestion, symptoms: Symptoms): UnknownApp => {
  const told = read(event?.failureReason ?? '') ?? read(symptoms.quoted) ?? {}
  const more = { ...(event && { event }), explains }
  if (serviceCodes.includes(code)) return { is: 'service', ...told, ...more }
  const identifier = told.identifier ?? (event?.appId || symptoms.app?.appIds[0])
  return { is: 'app', ...told, ...(identifier && { identifier }), ...more }
}

const read = (text: string): Pick<UnknownApp, 'identifier' | 'directory'> | undefined => {
  const identifier = identifierIn.exec(text)?.[1]
  if (!identifier) return undefined
  const directory = directoryIn.exec(text)?.[1]
  return { identifier, ...(directory && { directory }) }
}
