import { codeOf, isFailure } from '../knowledge/codes.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { eventInQuestion, isStop } from './sign-in-chain.ts'
import { pointsElsewhere, signingIn } from './signing-in.ts'
import { surest } from './surest.ts'

/** Signs that somebody misses a service, rather than being stopped on the way to it. */
const lacks: readonly Sign[] = ['says-no-licence', 'lacks-service', 'says-no-mailbox']

/** Whether the words say that a service is missing. */
export const saysLacking = ({ signs }: Symptoms): boolean => signs.some((sign) => lacks.includes(sign))

/**
 * How surely a service that the facts show to be missing is what the words are about. Undefined when they mean a failure of
 * signing in and name no app. Who is stopped on the way to the app they name meets this next: it is told as a second cause,
 * as surely as the event itself, provided that it is known what the event's code means.
 */
export const lackInQuestion = (
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): Certainty | undefined => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (question && isStop(question.event) && !question.laterSuccess) return stoppedFirst(question.event, symptoms)
  if (symptoms.codes.some(isFailure)) return quotedFirst(signIns, symptoms)
  const goes = signingIn(signIns, now)
  if (saysLacking(symptoms)) return symptoms.app?.fromLog || goes === 'fails' ? 'probably' : 'certainly'
  if (pointsElsewhere(symptoms, lacks) || goes === 'fails') return 'possibly'
  return goes === 'works' ? 'certainly' : 'probably'
}

const isNamedInWords = ({ app }: Symptoms): boolean => app !== undefined && app.fromLog === undefined

const stoppedFirst = (event: SignIn, symptoms: Symptoms): Certainty | undefined => {
  if (isNamedInWords(symptoms) && codeOf(event.errorCode)) return surest(event, symptoms, symptoms.signs)
  return saysLacking(symptoms) ? 'possibly' : undefined
}

/** A code that the log does not hold, or that cannot be looked up there. */
const quotedFirst = (signIns: readonly SignIn[] | undefined, symptoms: Symptoms): Certainty | undefined => {
  if (isNamedInWords(symptoms) && symptoms.codes.some(codeOf)) return signIns ? 'probably' : 'certainly'
  return saysLacking(symptoms) ? 'possibly' : undefined
}
