import type { ServicePrincipal } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention, Symptoms } from '../model/symptoms.ts'
import { concernsApp, eventInQuestion, isStop, type EventInQuestion } from './sign-in-chain.ts'
import { pointsElsewhere, signingIn } from './signing-in.ts'
import { surest } from './surest.ts'
import { offCodes, offSigns } from './switched-off.ts'

/** AADSTS50105, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notAssigned = 50105

/** Whether these symptoms can mean an app that does not let somebody in for lack of an assignment. */
export const mayLackAssignment = ({ codes, app }: Symptoms): boolean =>
  app !== undefined && (codes.length === 0 || codes.some((code) => code === notAssigned || offCodes.includes(code)))

/** How surely the lack of an assignment, which the facts show, is what the words are about; with the refusal where the log has it. Undefined when they mean another failure. */
export const assignmentInQuestion = (
  app: ServicePrincipal,
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): { readonly explains: Certainty; readonly refused?: SignIn } | undefined => {
  const thisApp = { name: app.displayName, appIds: [app.appId] }
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  const isOther = question !== undefined && !concernsApp(question.event, thisApp)
  if (!app.accountEnabled) return isOther ? undefined : afterOff(question, symptoms)
  if (symptoms.codes.length > 0 && !symptoms.codes.includes(notAssigned)) return undefined
  if (!question || isOther || !isStop(question.event))
    return { explains: withoutEvent(signIns, thisApp, symptoms, { now, isOther }) }
  if (question.event.errorCode !== notAssigned) return undefined
  return {
    explains: question.laterSuccess ? 'possibly' : surest(question.event, symptoms),
    refused: question.event,
  }
}

/** Who is stopped because the app is off meets this next, once it is on again: a second cause, as sure as the refusal, of an app that the words name. */
const afterOff = (
  question: EventInQuestion | undefined,
  symptoms: Symptoms,
): { readonly explains: Certainty } | undefined => {
  if (!question || question.laterSuccess || !offCodes.includes(question.event.errorCode)) return undefined
  return symptoms.app?.fromLog ? undefined : { explains: surest(question.event, symptoms, offSigns) }
}

/** How sure it is when only the state of the app and the words of the person tell. */
const withoutEvent = (
  signIns: readonly SignIn[] | undefined,
  thisApp: AppMention,
  symptoms: Symptoms,
  { now, isOther }: { readonly now: Instant; readonly isOther: boolean },
): Certainty => {
  // Words that fit several apps, and a recent success, speak against it.
  if ((symptoms.app?.appIds.length ?? 0) > 1 || signingIn(signIns, now, thisApp) === 'works') return 'possibly'
  // The log tells of the same code for another app: then it is not sure which of the two is meant.
  if (symptoms.codes.includes(notAssigned)) return isOther ? 'probably' : 'certainly'
  if (symptoms.signs.includes('says-not-assigned')) return 'probably'
  return pointsElsewhere(symptoms) || signingIn(signIns, now) === 'fails' ? 'possibly' : 'probably'
}
