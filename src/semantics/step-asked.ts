import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { lostMethod } from './lost-method.ts'
import { askedStepCodes, promptInQuestion } from './prompt-in-question.ts'
import { secondSteps } from './second-steps.ts'
import { silentApp } from './silent-app.ts'
import { eventInQuestion, isStop } from './sign-in-chain.ts'
import { strengthNotMet } from './strength-not-met.ts'

/** A second step is asked for, and the person can give it. */
export interface StepAsked {
  readonly code?: number
  readonly event?: SignIn
  readonly explains: Certainty
}

type StepFacts = Pick<Facts, 'account' | 'authenticationMethods'> &
  Partial<
    Pick<Facts, 'signIns' | 'conditionalAccessPolicies' | 'authenticationStrengths' | 'groups' | 'directoryRoles'>
  >

/** The demand for a second step that the words are about, or the wish to be rid of it; undefined where it cannot be met as it is: lost, too weak, nothing registered, an app without a window. */
export const stepAsked = (facts: StepFacts, symptoms: Symptoms, now: Instant): StepAsked | undefined => {
  const { signIns } = facts
  if (hasOtherCause(facts, symptoms, now)) return undefined
  const question = promptInQuestion(askedStepCodes, signIns, symptoms, now)
  if (question) {
    const { code, event, explains } = question
    // Nothing that serves as a second step: it has to be registered first.
    const sure = secondSteps(facts.authenticationMethods).length > 0 ? explains : 'possibly'
    return { code, ...(event && { event }), explains: sure }
  }
  if (!symptoms.signs.includes('asks-mfa-off') || symptoms.codes.length > 0) return undefined
  const other = eventInQuestion(signIns ?? [], symptoms, now)
  return other && isStop(other.event) && !other.laterSuccess ? undefined : { explains: 'certainly' }
}

const hasOtherCause = (facts: StepFacts, symptoms: Symptoms, now: Instant): boolean =>
  [
    lostMethod(facts, symptoms, now),
    silentApp(facts.signIns, symptoms, now),
    strengthNotMet(facts, symptoms, now),
  ].some((cause) => cause !== undefined && cause.explains !== 'possibly')
