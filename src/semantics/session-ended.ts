import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { codeInQuestion } from './code-in-question.ts'
import { isTold } from './is-told.ts'
import { concernsApp, eventInQuestion, isSuccess } from './sign-in-chain.ts'

/** A session or token that Entra ID did not accept any more, with one of the codes asked for. */
export interface EndedSession {
  /** The AADSTS number. */
  readonly code: number
  readonly event?: SignIn
  readonly explains: Certainty
}

/** What people say whose session ended. */
export const ofSession: readonly Sign[] = ['was-signed-out', 'keeps-asking', 'password-trouble', 'changed-password']

/** The end of a session that the words mean: the event of the log, or the code they quote. Undefined for another failure, and for one that a sign-in since has solved and nobody speaks of. */
export const endedSession = (
  codes: readonly number[],
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): EndedSession | undefined => {
  const question = codeInQuestion({ codes, signs: ofSession }, signIns, symptoms, now)
  if (!question || (question.laterSuccess && !isTold(symptoms))) return undefined
  const { code, event, explains } = question
  return { code, explains, ...(event ? { event } : {}) }
}

/** Whether the words tell of a session that ended or is not kept, no failure explains that, and they name none. */
export const isUnexplained = (
  { signIns }: Partial<Pick<Facts, 'signIns'>>,
  symptoms: Symptoms,
  now: Instant,
): boolean => {
  const { signs, codes, clientCodes, requestId, correlationId } = symptoms
  if (!signs.includes('was-signed-out') && !signs.includes('keeps-asking')) return false
  if (codes.length > 0 || clientCodes.length > 0 || requestId || correlationId) return false
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  return question === undefined || question.laterSuccess !== undefined
}

/** The successful sign-ins after a moment, of the app meant when the words name one, newest first. */
export const successesSince = (signIns: readonly SignIn[], since: Instant, { app }: Symptoms): readonly SignIn[] =>
  signIns.filter(
    (event) =>
      isSuccess(event) &&
      Date.parse(event.createdDateTime) > Date.parse(since) &&
      (!app || app.fromLog !== undefined || concernsApp(event, app)),
  )
