import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { mayConcern } from './may-concern.ts'
import { concernsApp, eventInQuestion, isRecent, isStop } from './sign-in-chain.ts'
import { unsolvedCode } from './unsolved-code.ts'

/** An app that asks for a sign-in again and again. */
export interface SignInLoop {
  /** The refusal that ended it, or its newest sign-in; absent when only the code is quoted. */
  readonly event?: SignIn
  readonly isRefused: boolean
  /** Sign-ins of the app within `minutes`; 0 when the log does not show them. */
  readonly times: number
  readonly explains: Certainty
}

/** AADSTS50196, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const loopCode = 50196
/** The length of time in which sign-ins are counted, in minutes. */
export const loopMinutes = 5
/** So many sign-ins to one app in that time nobody makes by hand. */
const many = 6

/** Whether these symptoms can mean a loop. */
export const mayLoop = (symptoms: Symptoms): boolean => mayConcern([loopCode], ['keeps-looping'], symptoms)

/** The loop somebody means: refused as one by Entra ID, or told as one and seen in the log. */
export const signInLoop = (
  { signIns = [] }: Partial<Pick<Facts, 'signIns'>>,
  symptoms: Symptoms,
  now: Instant,
): SignInLoop | undefined => {
  const asked = unsolvedCode({ codes: [loopCode], signs: ['keeps-looping'] }, signIns, symptoms, now)
  if (asked?.event) {
    const { event } = asked
    // Sign-ins go on in a loop: a success after the refusal does not end it while somebody says that it turns.
    const isGoingOn = symptoms.signs.includes('keeps-looping') || symptoms.codes.includes(loopCode)
    const explains = asked.laterSuccess && isGoingOn ? 'probably' : asked.explains
    return { event, isRefused: true, times: around(event, signIns).length, explains }
  }
  if (asked) return { isRefused: true, times: 0, explains: 'certainly' }
  return symptoms.signs.includes('keeps-looping') ? unrefused(signIns, symptoms, now) : undefined
}

const unrefused = (signIns: readonly SignIn[], symptoms: Symptoms, now: Instant): SignInLoop | undefined => {
  const question = eventInQuestion(signIns, symptoms, now)
  const isStopped = question !== undefined && isStop(question.event) && !question.laterSuccess
  if (isStopped || symptoms.codes.length > 0) return undefined
  const { app } = symptoms
  const found = signIns
    .filter((event) => isRecent(event, now) && (!app || concernsApp(event, app)))
    .find((event) => around(event, signIns).length >= many)
  return (
    found && {
      event: found,
      isRefused: false,
      times: around(found, signIns).length,
      explains: 'probably',
    }
  )
}

/** The attempts at the same app in the minutes before an event, itself among them. */
const around = (event: SignIn, signIns: readonly SignIn[]): readonly SignIn[] =>
  signIns.filter((other) => {
    const before = Date.parse(event.createdDateTime) - Date.parse(other.createdDateTime)
    return other.appId === event.appId && before >= 0 && before <= loopMinutes * 60_000
  })
