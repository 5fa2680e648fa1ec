import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { eventInQuestion } from './sign-in-chain.ts'
import { lessSure, surest } from './surest.ts'

/** A failure that has one of the codes asked for, and how surely it is what the words are about. */
export interface CodeInQuestion {
  /** The AADSTS number. */
  readonly code: number
  /** Absent when the code is only quoted. */
  readonly event?: SignIn
  readonly laterSuccess?: SignIn
  readonly explains: Certainty
}

/** What a check knows of its codes. */
export interface CodesOfCause {
  /** AADSTS numbers. */
  readonly codes: readonly number[]
  /** Signs that the cause itself gives. */
  readonly signs?: readonly Sign[]
  /** The event is logged in another organisation or nowhere: its absence from the log proves nothing. */
  readonly isLoggedElsewhere?: boolean
}

/**
 * The failure somebody means, when it has one of these codes: the event of the log decides, and the quoted code where the log
 * holds no such event. Undefined when they mean another failure. A success of the same app after it makes it possible at most.
 */
export const codeInQuestion = (
  { codes, signs = [], isLoggedElsewhere = false }: CodesOfCause,
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): CodeInQuestion | undefined => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (question && codes.includes(question.event.errorCode)) {
    const { event, laterSuccess } = question
    const sure = surest(event, symptoms, signs)
    return laterSuccess
      ? { code: event.errorCode, event, laterSuccess, explains: lessSure(sure, 'possibly') }
      : { code: event.errorCode, event, explains: sure }
  }
  const code = symptoms.codes.find((quoted) => codes.includes(quoted))
  if (code === undefined) return undefined
  if (question && !isLoggedElsewhere) return undefined
  return { code, explains: signIns === undefined || isLoggedElsewhere ? 'certainly' : 'probably' }
}
