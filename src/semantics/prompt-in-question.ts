import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { codeInQuestion, type CodeInQuestion } from './code-in-question.ts'
import { isTold } from './is-told.ts'
import { eventInQuestion, isStop, type EventInQuestion } from './sign-in-chain.ts'
import { failedStepCodes } from './step-result.ts'
import { lessSure } from './surest.ts'

/** AADSTS50074, 50076 and 50078: a second step is asked for, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const askedStepCodes: readonly number[] = [50074, 50076, 50078]

/** Everything the log says about a second step that was asked for and not given. */
export const promptCodes: readonly number[] = [...askedStepCodes, ...failedStepCodes]

/** What people say whose second step is the trouble. */
export const promptSigns: readonly Sign[] = [
  'asks-for-approval',
  'asks-to-register',
  'lost-method',
  'new-phone',
  'number-changed',
  'gets-no-prompt',
  'refused-prompt',
  'asks-mfa-off',
  'suspects-compromise',
]

/** Whether the words speak of the second step. */
export const speaksOfStep = ({ signs }: Symptoms): boolean => signs.some((sign) => promptSigns.includes(sign))

/** The second step that somebody was asked for and means, unless it was passed since and nobody speaks of it; of another app than they name when they speak of the step itself. */
export const promptInQuestion = (
  codes: readonly number[],
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): CodeInQuestion | undefined => {
  const own = { codes, signs: promptSigns }
  const meant = codeInQuestion(own, signIns, symptoms, now)
  if (meant?.laterSuccess && !isTold(symptoms, promptSigns)) return undefined
  if (meant || !mayMeanAnyApp(signIns, symptoms, now)) return meant
  const other = codeInQuestion(own, signIns, ofAnyApp(symptoms), now)
  return other && { ...other, explains: lessSure(other.explains, 'probably') }
}

/** A failure of another kind that somebody means and that still stops them. */
export const otherStop = (
  codes: readonly number[],
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): EventInQuestion | undefined => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (!question || question.laterSuccess || !isStop(question.event)) return undefined
  return codes.includes(question.event.errorCode) ? undefined : question
}

const mayMeanAnyApp = (signIns: readonly SignIn[] | undefined, symptoms: Symptoms, now: Instant): boolean =>
  symptoms.app !== undefined &&
  speaksOfStep(symptoms) &&
  symptoms.codes.length === 0 &&
  eventInQuestion(signIns ?? [], symptoms, now) === undefined

const ofAnyApp = (symptoms: Symptoms): Symptoms => {
  const { app, ...others } = symptoms
  return app ? others : symptoms
}
