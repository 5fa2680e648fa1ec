import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { lostMethod } from './lost-method.ts'
import { outageInQuestion } from './outage.ts'
import { isFromStranger } from './password-attempts.ts'
import { promptCodes, promptInQuestion } from './prompt-in-question.ts'
import { reportedFraud } from './reported-fraud.ts'
import { isRecent } from './sign-in-chain.ts'
import { failedStepCodes, stepResult, type StepResult } from './step-result.ts'
import { isNamed, lessSure } from './surest.ts'

/** A second step that was asked for and failed, without a cause of its own such as a lost phone. */
export interface ChallengeFailed {
  readonly result: StepResult
  readonly by: 'self' | 'stranger'
  readonly attempts: number
  readonly event?: SignIn
  readonly explains: Certainty
}

type StepFacts = Pick<Facts, 'account' | 'authenticationMethods'> &
  Partial<Pick<Facts, 'signIns' | 'serviceIssues' | 'tenantFailures'>>

/** What a second step can end in when it was somebody else who signed in. */
const askedByOthers: readonly StepResult[] = ['declined', 'unanswered', 'miscoded', 'untold']

/** The second step that failed and that the words are about; undefined when the phone is lost, when fraud was reported, when Microsoft has trouble with it, or when they mean another failure. */
export const challengeFailed = (facts: StepFacts, symptoms: Symptoms, now: Instant): ChallengeFailed | undefined => {
  const { signIns = [] } = facts
  if (isExplainedElsewhere(facts, symptoms, now)) return undefined
  const attack = attackIn(signIns, symptoms, now)
  if (attack) return attack
  if (isOutage(facts, symptoms, now)) return undefined
  const question = promptInQuestion(failedStepCodes, facts.signIns, symptoms, now)
  if (!question) return undefined
  const { event, explains } = question
  if (!event) return { result: 'untold', by: 'self', attempts: 0, explains }
  const isNoise = isFromStranger(event, signIns) && !isOwned(event, symptoms)
  return {
    result: stepResult(event),
    by: 'self',
    attempts: countOf(signIns, now),
    event,
    explains: isNoise ? lessSure(explains, 'possibly') : explains,
  }
}

const isExplainedElsewhere = (facts: StepFacts, symptoms: Symptoms, now: Instant): boolean => {
  const lost = lostMethod(facts, symptoms, now)
  if (lost && lost.explains !== 'possibly') return true
  const fraud = reportedFraud(facts, symptoms, now)
  return fraud !== undefined && fraud.explains !== 'possibly'
}

/** A fault at Microsoft that keeps second steps from arriving. */
const isOutage = (
  { account, serviceIssues = [], signIns, tenantFailures }: StepFacts,
  symptoms: Symptoms,
  now: Instant,
): boolean => {
  const outage = outageInQuestion({ serviceIssues, signIns, tenantFailures, userId: account.id }, symptoms, now)
  return outage?.kind === 'second-step' && outage.explains !== 'possibly'
}

/** Prompts that the person did not start: whoever did knows the password. A success of the person themselves does not end that. */
const attackIn = (signIns: readonly SignIn[], symptoms: Symptoms, now: Instant): ChallengeFailed | undefined => {
  if (!symptoms.signs.includes('suspects-compromise')) return undefined
  const failed = signIns.filter(
    (event) =>
      isRecent(event, now) && promptCodes.includes(event.errorCode) && askedByOthers.includes(stepResult(event)),
  )
  const event = failed.find((one) => isFromStranger(one, signIns)) ?? failed[0]
  if (!event) return undefined
  return {
    result: stepResult(event),
    by: 'stranger',
    attempts: failed.length,
    event,
    explains: isFromStranger(event, signIns) || symptoms.signs.includes('asks-for-approval') ? 'certainly' : 'probably',
  }
}

/** The person shows that they were there: names the event, or tells of the prompt. */
const isOwned = (event: SignIn, symptoms: Symptoms): boolean =>
  isNamed(event, symptoms) ||
  symptoms.codes.includes(event.errorCode) ||
  symptoms.signs.some((sign) => sign === 'asks-for-approval' || sign === 'gets-no-prompt')

const countOf = (signIns: readonly SignIn[], now: Instant): number =>
  signIns.filter((event) => failedStepCodes.includes(event.errorCode) && isRecent(event, now)).length
