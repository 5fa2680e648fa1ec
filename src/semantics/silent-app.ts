import { appById } from '../knowledge/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention, Symptoms } from '../model/symptoms.ts'
import { clientAppOf } from './conditional-access/scenario-of.ts'
import { isLegacy } from './conditional-access/grants.ts'
import { promptInQuestion } from './prompt-in-question.ts'
import { isRecent, isSuccess } from './sign-in-chain.ts'

/** An app that is asked for a second step and has no way to show it. */
export interface SilentApp {
  /** Empty when it is not known which. */
  readonly app: string
  /** The AADSTS number. */
  readonly code: number
  readonly attempts: number
  readonly event?: SignIn
  /** A sign-in of the same person that passed meanwhile, in another app. */
  readonly elsewhere?: SignIn
  readonly explains: Certainty
}

/** AADSTS50076 and 50074: a second step is asked for, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const silentCodes: readonly number[] = [50076, 50074]
/** Programs that sign in with a name and password and show nothing. */
const unattended = /\b(?:python|curl|okhttp|java\/|go-http|postman|powershell|axios|node-fetch|libwww|winhttp)\b/iu

/** Only one app fails with the demand for a second step, and cannot show it; undefined where a person can simply answer. */
export const silentApp = (
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): SilentApp | undefined => {
  const question = promptInQuestion(silentCodes, signIns, symptoms, now)
  if (!question) return undefined
  if (!question.event) return unseen(question.code, signIns, symptoms, now)
  const { event, laterSuccess } = question
  if (laterSuccess || event.clientAppUsed === 'Browser') return undefined
  const attempts = (signIns ?? []).filter(
    (other) => other.appId === event.appId && silentCodes.includes(other.errorCode) && isRecent(other, now),
  )
  const elsewhere = signIns?.find((other) => isSuccess(other) && other.appId !== event.appId && isRecent(other, now))
  const explains = certainty(event, attempts.length, elsewhere, symptoms)
  return (
    explains && {
      app: event.appDisplayName,
      code: event.errorCode,
      attempts: attempts.length,
      event,
      ...(elsewhere && { elsewhere }),
      explains,
    }
  )
}

const certainty = (
  event: SignIn,
  attempts: number,
  elsewhere: SignIn | undefined,
  { signs }: Symptoms,
): Certainty | undefined => {
  const isSaid = signs.includes('speaks-of-script') || signs.includes('gets-no-prompt')
  if (isSilent(event)) return 'certainly'
  // Microsoft’s own apps can all ask: there it is for the person to answer.
  if (appById(event.appId)) return undefined
  if (isSaid && attempts > 0) return 'certainly'
  return attempts > 1 && elsewhere ? 'probably' : undefined
}

const isSilent = (event: SignIn): boolean =>
  !event.isInteractive || isLegacy({ clientApp: clientAppOf(event.clientAppUsed) }) || unattended.test(event.userAgent)

/** The log of interactive sign-ins does not hold the code somebody quotes: what signs in by itself is not in it. */
const unseen = (
  code: number,
  signIns: readonly SignIn[] | undefined,
  { signs, app }: Symptoms,
  now: Instant,
): SilentApp | undefined => {
  if (!signs.includes('speaks-of-script') && !(signs.includes('gets-no-prompt') && app)) return undefined
  const elsewhere = signIns?.find((event) => isSuccess(event) && isRecent(event, now))
  return { app: nameOf(app), code, attempts: 0, ...(elsewhere && { elsewhere }), explains: 'certainly' }
}

/** A page names what was to be opened: for Microsoft’s services that is not the app that opened it. */
const nameOf = (app: AppMention | undefined): string =>
  app === undefined || app.appIds.some((id) => appById(id)?.role === 'resource') ? '' : app.name
