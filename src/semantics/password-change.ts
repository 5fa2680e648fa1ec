import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { codeInQuestion } from './code-in-question.ts'
import { isTold } from './is-told.ts'
import { passwordAge } from './password-age.ts'
import { isBeforeChange } from './password-attempts.ts'
import { eventInQuestion, isSuccess } from './sign-in-chain.ts'
import { isNamed, lessSure } from './surest.ts'

/** AADSTS50055, for a password that is too old and for one that was only meant for the first time, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const mustBeChanged = 50055
/** What people say who are asked for a new password. */
const own: readonly Sign[] = ['says-password-expired', 'asks-new-password', 'password-trouble', 'says-wrong-password']

/** A password that has to be changed before anything else, and why. */
export interface ChangeDue {
  readonly because: 'expired' | 'temporary'
  readonly event?: SignIn
  readonly explains: Certainty
}

type ChangeFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns' | 'domains'>>

/** The change of password that stands in the way: the event of the log, the code they quote, or the state of the account when words tell of it. Undefined when they mean another failure. */
export const changeInQuestion = (facts: ChangeFacts, symptoms: Symptoms, now: Instant): ChangeDue | undefined => {
  const { account, signIns } = facts
  const question = codeInQuestion({ codes: [mustBeChanged], signs: own }, signIns, symptoms, now)
  if (!question) return byState(facts, symptoms, now)
  const { event, explains } = question
  if (question.laterSuccess && !isTold(symptoms, own)) return undefined
  const isPast = isBeforeChange(event, account) && !(event && isNamed(event, symptoms))
  const why = reason(facts, now)
  return {
    ...why,
    ...(event && { event }),
    explains: lessSure(lessSure(explains, why.explains), isPast ? 'possibly' : 'certainly'),
  }
}

/** Who set the password decides: a switch on the account, else its age. */
const reason = (facts: ChangeFacts, now: Instant): Pick<ChangeDue, 'because' | 'explains'> => {
  const { forceChangePasswordNextSignIn: isForced } = facts.account
  if (isForced === true) return { because: 'temporary', explains: 'certainly' }
  const age = passwordAge(facts, now).is
  if (age === 'expired' || isForced === false) return { because: 'expired', explains: 'certainly' }
  // A password that cannot expire by age, while the switch cannot be read.
  return age === 'valid' ? { because: 'temporary', explains: 'probably' } : { because: 'expired', explains: 'probably' }
}

/** No event and no code: what the account tells counts when the words speak of it, or when nobody got in since the password was set. */
const byState = (facts: ChangeFacts, symptoms: Symptoms, now: Instant): ChangeDue | undefined => {
  const { account, signIns } = facts
  if (namesFailure(symptoms)) return undefined
  const newest = eventInQuestion(signIns ?? [], symptoms, now)
  if (newest && !newest.laterSuccess && !isBeforeChange(newest.event, account)) return undefined
  const isForced = account.forceChangePasswordNextSignIn === true
  if (!isForced && passwordAge(facts, now).is !== 'expired') return undefined
  const explains = asTold(symptoms, isForced && hasNotGotIn(facts))
  return explains && { because: isForced ? 'temporary' : 'expired', explains }
}

const namesFailure = ({ codes, clientCodes, requestId, correlationId }: Symptoms): boolean =>
  codes.length > 0 || clientCodes.length > 0 || requestId !== undefined || correlationId !== undefined

const hasNotGotIn = ({ account, signIns }: ChangeFacts): boolean =>
  signIns !== undefined && !signIns.some((event) => isSuccess(event) && !isBeforeChange(event, account))

/** Words about something else: a password that will have to be changed does not explain them. */
const asTold = ({ signs }: Symptoms, hasNeverWorked: boolean): Certainty | undefined => {
  if (signs.includes('says-password-expired') || signs.includes('asks-new-password')) return 'certainly'
  if (!signs.includes('cannot-sign-in') && !signs.includes('password-trouble')) return undefined
  return hasNeverWorked ? 'probably' : 'possibly'
}
