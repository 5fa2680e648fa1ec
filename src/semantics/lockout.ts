import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { codeInQuestion, type CodeInQuestion } from './code-in-question.ts'
import { isTold } from './is-told.ts'
import { isBeforeChange, lockedCode, storedPassword, wrongPasswordCodes } from './password-attempts.ts'
import { eventInQuestion, isSuccess } from './sign-in-chain.ts'
import { isNamed, lessSure } from './surest.ts'

/** What people say who are locked out. */
const own: readonly Sign[] = [
  'says-locked',
  'says-disabled',
  'says-wrong-password',
  'password-trouble',
  'forgot-password',
  'reset-refused',
]
const day = 86_400_000
/** Wrong passwords after which a lock is likely though the log does not show it yet; Microsoft's default is ten. */
const enough = 5

/** A lock in question, and how surely it is what the words are about. */
export interface Lockout {
  readonly is: 'after-wrong-passwords' | 'bad-address'
  /** Absent when only the words tell of it. */
  readonly event?: SignIn
  readonly explains: Certainty
}

/** The two meanings of AADSTS50053, by its text: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const badAddress = /malicious|bad reputation|kwaadaardig/i

/** The lock somebody means: the event of the log, the code they quote, or their words after a series of wrong passwords. Undefined when they mean another failure. */
export const lockoutInQuestion = (
  facts: Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>,
  symptoms: Symptoms,
  now: Instant,
): Lockout | undefined => {
  const { account, signIns } = facts
  // A disabled account refuses every password, also in the words "your account has been locked".
  if (!account.accountEnabled) return undefined
  const question = lockMeant(signIns, symptoms, now)
  if (!question) return spokenOf(facts, symptoms, now)
  const { event, explains } = question
  if (!event) return { is: badAddress.test(symptoms.quoted) ? 'bad-address' : 'after-wrong-passwords', explains }
  if (badAddress.test(event.failureReason))
    return question.laterSuccess && !isTold(symptoms, own) ? undefined : { is: 'bad-address', event, explains }
  const sure = lessSure(explains, stillLocked(event, facts, symptoms, now))
  return sure === 'possibly' && !isTold(symptoms, own)
    ? undefined
    : { is: 'after-wrong-passwords', event, explains: sure }
}

/** Who says to be locked out may name any app: the lock is of the account, and so is what is known of an address. */
const lockMeant = (
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): CodeInQuestion | undefined => {
  const cause = { codes: [lockedCode], signs: own }
  const asked = codeInQuestion(cause, signIns, symptoms, now)
  if (asked || !symptoms.signs.includes('says-locked')) return asked
  const { app: _, ...ofAnyApp } = symptoms
  return codeInQuestion(cause, signIns, ofAnyApp, now)
}

/** A lock holds for the whole account: who got in since, wherever, is not locked any more, unless something keeps locking. */
const stillLocked = (
  event: SignIn,
  { account, signIns = [] }: Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>,
  symptoms: Symptoms,
  now: Instant,
): Certainty => {
  if (isNamed(event, symptoms)) return 'certainly'
  const isOver = isBeforeChange(event, account) || signIns.some((other) => isSuccess(other) && isAfter(other, event))
  if (!isOver) return 'certainly'
  const keepsLocking = symptoms.signs.includes('says-locked') && storedPassword(signIns, account, now) !== undefined
  return keepsLocking ? 'probably' : 'possibly'
}

/** "It says locked", while the newest failure is a wrong password, or the log cannot be read. */
const spokenOf = (
  { account, signIns }: Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>,
  symptoms: Symptoms,
  now: Instant,
): Lockout | undefined => {
  const { signs, codes, requestId, correlationId } = symptoms
  if (!signs.includes('says-locked') || codes.length > 0 || requestId || correlationId) return undefined
  if (signIns === undefined) return { is: 'after-wrong-passwords', explains: 'probably' }
  const newest = eventInQuestion(signIns, symptoms, now)
  if (!newest || newest.laterSuccess || !wrongPasswordCodes.includes(newest.event.errorCode)) return undefined
  if (isBeforeChange(newest.event, account)) return undefined
  const lately = signIns.filter(({ createdDateTime }) => Date.parse(now) - Date.parse(createdDateTime) <= day)
  const locked = lately.find((event) => event.errorCode === lockedCode && !badAddress.test(event.failureReason))
  if (locked) return { is: 'after-wrong-passwords', event: locked, explains: 'certainly' }
  const wrong = lately.filter(({ errorCode }) => wrongPasswordCodes.includes(errorCode))
  return wrong.length >= enough ? { is: 'after-wrong-passwords', explains: 'probably' } : undefined
}

const isAfter = (one: SignIn, other: SignIn): boolean =>
  Date.parse(one.createdDateTime) > Date.parse(other.createdDateTime)
