import type { Facts } from '../model/facts.ts'
import type { App, Application } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { credentialState, type CredentialState } from './credential-state.ts'
import { mayConcern } from './may-concern.ts'
import { eventInQuestion, isStop } from './sign-in-chain.ts'
import { unsolvedCode } from './unsolved-code.ts'

/** A secret or certificate of an app that no longer counts. */
export interface EndedSecret {
  readonly kind: 'secret' | 'certificate'
  readonly code?: number
  readonly event?: SignIn
  readonly credentials: CredentialState
  readonly explains: Certainty
}

/** AADSTS7000222; 700027 is about a certificate, and only its text says that it ended, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const secretCode = 7000222
const certificateCode = 700027
const codes: readonly number[] = [secretCode, certificateCode]
const own: readonly Sign[] = ['says-secret-expired']
/** The words of 700027 for a certificate that ended. */
const usesEnded = /key used is expired|certificate(?: used)?[^.\n]{0,40} expired/i
/** How long ago a secret can have ended that somebody complains about today. */
const lately = 30 * 86_400_000

/** Whether these symptoms can mean a secret that ended. */
export const mayHaveEndedSecret = (symptoms: Symptoms): boolean => mayConcern(codes, own, symptoms)

/** The ended secret that the words are about. The app itself meets the refusal, so that the log of people seldom holds it. */
export const endedSecret = (
  { signIns, app, application }: Partial<Pick<Facts, 'signIns' | 'app' | 'application'>>,
  symptoms: Symptoms,
  now: Instant,
): EndedSecret | undefined => {
  const credentials = credentialState(application, now)
  const asked = unsolvedCode({ codes, signs: own, isLoggedElsewhere: true }, signIns, symptoms, now)
  if (asked) {
    const { code, event, explains } = asked
    const isCertificate = code === certificateCode
    if (isCertificate && !usesEnded.test(`${event?.failureReason ?? ''} ${symptoms.quoted}`)) return undefined
    return { kind: isCertificate ? 'certificate' : 'secret', code, ...(event && { event }), credentials, explains }
  }
  const explains = spokenOf(signIns, credentials, symptoms, now)
  if (!explains || !usesSecret(app, application)) return undefined
  return { kind: isByCertificate(application) ? 'certificate' : 'secret', credentials, explains }
}

/** No code: the registration shows that nothing counts any more, and the words fit an app that lets nobody in after the sign-in. */
const spokenOf = (
  signIns: readonly SignIn[] | undefined,
  credentials: CredentialState,
  symptoms: Symptoms,
  now: Instant,
): Certainty | undefined => {
  const { app, codes: quoted, signs } = symptoms
  if (credentials.is !== 'all-ended' || !app || app.appIds.length > 1 || quoted.length > 0) return undefined
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (question && isStop(question.event) && !question.laterSuccess) return undefined
  if (signs.includes('says-secret-expired')) return 'certainly'
  const isLate = Date.parse(now) - Date.parse(credentials.at) > lately
  return signs.includes('signed-in-but-app-refuses') && !isLate ? 'probably' : 'possibly'
}

/** Only an app on a server shows a secret; one that speaks SAML, and one in the browser or on a phone, needs none. */
const usesSecret = (app: App | undefined, application: Application | undefined): boolean =>
  application?.is === 'in-tenant' &&
  application.redirectUris.web.length > 0 &&
  !(app?.is === 'in-tenant' && app.preferredSingleSignOnMode === 'saml')

const isByCertificate = (application: Application | undefined): boolean =>
  application?.is === 'in-tenant' && application.passwordCredentials.length === 0
