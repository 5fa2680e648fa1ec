import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { blockInQuestion } from './block-in-question.ts'
import { codeInQuestion } from './code-in-question.ts'
import { stoppingPolicies, type StoppingPolicy } from './conditional-access/applied-policies.ts'
import { isExternal } from './is-external.ts'
import { isTold } from './is-told.ts'
import { stepResult } from './step-result.ts'
import { isNamed, lessSure } from './surest.ts'

/** AADSTS50135 and AADSTS50142: a new password is asked for because the account is at risk; only user risk can ask for that. */
const changeCodes = [50135, 50142]
/** AADSTS53011: another organisation refuses a guest for the risk at home. */
const riskyAtHome = 53011
/** AADSTS530032: blocked by a security policy, of user risk when the account is at risk. */
const bySecurityPolicy = 530032

/** Codes that the risk of a person can give besides those of any block. */
export const userRiskCodes: readonly number[] = [...changeCodes, riskyAtHome, bySecurityPolicy, 53003, 530031, 50131]

const own: readonly Sign[] = ['suspects-compromise', 'asks-new-password', 'password-trouble', 'says-disabled']

/** The risk of the person that stops a sign-in. */
export interface UserRiskStop {
  readonly event?: SignIn
  readonly policy?: StoppingPolicy
  /** A new password is asked for; else the sign-in is blocked. */
  readonly asks: 'new-password' | 'nothing'
  readonly explains: Certainty
}

/** What user risk is judged from. */
export type RiskFacts = Pick<Facts, 'account'> &
  Partial<Pick<Facts, 'signIns' | 'conditionalAccessPolicies' | 'namedLocations' | 'riskyUser' | 'riskDetections'>>

/** Whether the risk of the person, rather than of one sign-in, stops the sign-in they mean. */
export const userRiskInQuestion = (facts: RiskFacts, symptoms: Symptoms, now: Instant): UserRiskStop | undefined => {
  // Who reported a prompt as fraud is at high risk because of that: another cause, with another way out.
  if (hasReportedFraud(facts)) return undefined
  const found = askedToChange(facts, symptoms, now) ?? blocked(facts, symptoms, now)
  if (!found) return undefined
  const isOver = isLifted(facts, found.event) && !(found.event && isNamed(found.event, symptoms))
  return isOver ? { ...found, explains: lessSure(found.explains, 'possibly') } : found
}

/** Whether Identity Protection holds the person to be at risk now; unknown without the licence for it. */
export const isAtRisk = ({ riskyUser }: Pick<RiskFacts, 'riskyUser'>): boolean | undefined =>
  riskyUser && riskyUser.is === 'listed' && ['atRisk', 'confirmedCompromised'].includes(riskyUser.riskState)

const askedToChange = (facts: RiskFacts, symptoms: Symptoms, now: Instant): UserRiskStop | undefined => {
  const { signIns, conditionalAccessPolicies, namedLocations } = facts
  const question = codeInQuestion({ codes: changeCodes, signs: own }, signIns, symptoms, now)
  if (!question || (question.laterSuccess && !isTold(symptoms, own))) return undefined
  const { event, explains } = question
  const policy = event && stoppingPolicies(event, conditionalAccessPolicies, namedLocations)[0]
  return { asks: 'new-password', explains, ...(event && { event }), ...(policy && { policy }) }
}

const blocked = (facts: RiskFacts, symptoms: Symptoms, now: Instant): UserRiskStop | undefined => {
  const block = blockInQuestion(facts, symptoms, now)
  if (!block) return visiting(facts, symptoms, now)
  const { kind, code, event, policy, explains } = block
  // The security policy behind this code is not shown; that the person is at risk tells which it is.
  const bySecurity = kind === 'unseen' && code === bySecurityPolicy && isAtRisk(facts) === true
  if (kind !== 'user-risk' && !bySecurity) return undefined
  const asks = policy?.controls.includes('passwordChange') ? 'new-password' : 'nothing'
  return { asks, explains, ...(event && { event }), ...(policy && { policy }) }
}

/** Somebody of this organisation who was refused by another one because of the risk here; the event is logged there. */
const visiting = ({ account, riskyUser }: RiskFacts, symptoms: Symptoms, now: Instant): UserRiskStop | undefined => {
  if (isExternal(account) || isAtRisk({ riskyUser }) === false) return undefined
  const question = codeInQuestion({ codes: [riskyAtHome], isLoggedElsewhere: true }, undefined, symptoms, now)
  return question && { asks: 'nothing', explains: riskyUser ? 'certainly' : 'probably' }
}

const hasReportedFraud = ({ signIns = [], riskDetections = [] }: RiskFacts): boolean =>
  signIns.some((event) => stepResult(event) === 'reported-fraud') ||
  riskDetections.some(
    ({ riskEventType, riskState }) => riskEventType === 'userReportedSuspiciousActivity' && riskState === 'atRisk',
  )

/** The risk was remediated or dismissed after the event. */
const isLifted = ({ riskyUser }: RiskFacts, event: SignIn | undefined): boolean => {
  if (riskyUser?.is !== 'listed' || !event) return false
  const { riskState, riskLastUpdatedDateTime } = riskyUser
  const isGone = ['remediated', 'dismissed', 'confirmedSafe'].includes(riskState)
  return (
    isGone &&
    riskLastUpdatedDateTime !== undefined &&
    Date.parse(riskLastUpdatedDateTime) > Date.parse(event.createdDateTime)
  )
}
