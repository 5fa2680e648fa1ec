import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { codeInQuestion, type CodeInQuestion, type CodesOfCause } from './code-in-question.ts'
import { isTold } from './is-told.ts'

/** The failure with one of these codes that somebody means, unless a later success solved it and they do not speak of it, or only ask whether it is: then it is no trouble any more. */
export const unsolvedCode = (
  cause: CodesOfCause,
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): CodeInQuestion | undefined => {
  const asked = codeInQuestion(cause, signIns, symptoms, now)
  const ofNow = symptoms.signs.includes('asks-if-anything-is-wrong') ? [] : cause.signs
  return asked?.laterSuccess && !isTold(symptoms, ofNow) ? undefined : asked
}
