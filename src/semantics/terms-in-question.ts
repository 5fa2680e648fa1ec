import type { Facts } from '../model/facts.ts'
import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { blockInQuestion } from './block-in-question.ts'
import { stoppingPolicies } from './conditional-access/applied-policies.ts'
import { matchesUsers } from './conditional-access/conditions/matches-users.ts'
import { personInScenario } from './conditional-access/person-in-scenario.ts'
import { concernsApp, eventInQuestion, isRecent, isStop, isSuccess, outcomes } from './sign-in-chain.ts'
import { isNamed } from './surest.ts'

/** AADSTS50158: sent to something outside the sign-in page, such as terms of use; no failure unless it is where the attempt ended. */
export const termsCode = 50158

/** Terms of use that keep somebody out. */
export interface Terms {
  readonly event?: SignIn
  readonly policy?: { readonly id: string; readonly displayName: string }
  readonly explains: Certainty
}

type TermsFacts = Pick<Facts, 'account'> &
  Partial<Pick<Facts, 'signIns' | 'conditionalAccessPolicies' | 'namedLocations'>>

/** The terms of use somebody means: the policy of a blocked event, an attempt that ended at the terms, or the words where a policy asks this person for them. */
export const termsInQuestion = (facts: TermsFacts, symptoms: Symptoms, now: Instant): Terms | undefined => {
  const block = blockInQuestion(facts, symptoms, now)
  if (block?.kind === 'terms-of-use') {
    const { event, policy, explains } = block
    return { explains, ...(event && { event }), ...(policy && { policy }) }
  }
  if (block) return undefined
  return endedAtTerms(facts, symptoms, now) ?? spokenOf(facts, symptoms, now)
}

/** An attempt that ended where the terms are shown, by a policy that asks for them, and that no success followed. */
const endedAtTerms = (facts: TermsFacts, symptoms: Symptoms, now: Instant): Terms | undefined => {
  const { signIns = [], conditionalAccessPolicies, namedLocations } = facts
  const attempts = outcomes(signIns).filter((event) => isNamed(event, symptoms) || isMeant(event, symptoms, now))
  const event = attempts.find(({ errorCode }) => errorCode === termsCode)
  if (!event || isPassed(event, signIns) || hasOtherStop(event, facts, symptoms, now)) return undefined
  const policy = stoppingPolicies(event, conditionalAccessPolicies, namedLocations).find(({ controls }) =>
    controls.includes('termsOfUse'),
  )
  // The same code also sends to a second step or a control of another maker.
  if (policy)
    return { event, policy, explains: isNamed(event, symptoms) || isTold(symptoms) ? 'certainly' : 'probably' }
  return speaks(symptoms) ? { event, explains: 'probably' } : undefined
}

const isMeant = (event: SignIn, { app }: Symptoms, now: Instant): boolean =>
  isRecent(event, now) && (!app || concernsApp(event, app))

const isPassed = (event: SignIn, signIns: readonly SignIn[]): boolean =>
  signIns.some(
    (other) =>
      isSuccess(other) &&
      other.appId === event.appId &&
      Date.parse(other.createdDateTime) > Date.parse(event.createdDateTime),
  )

const isAccepted = (event: SignIn, signIns: readonly SignIn[]): boolean =>
  event.errorCode === termsCode && isPassed(event, signIns)

/** A newer failure of another kind is what is meant, unless the words speak of the terms. */
const hasOtherStop = (event: SignIn, { signIns = [] }: TermsFacts, symptoms: Symptoms, now: Instant): boolean => {
  if (isTold(symptoms)) return false
  const question = eventInQuestion(signIns, symptoms, now)
  return (
    question !== undefined &&
    !question.laterSuccess &&
    isStop(question.event) &&
    Date.parse(question.event.createdDateTime) > Date.parse(event.createdDateTime)
  )
}

const spokenOf = (
  { account, conditionalAccessPolicies = [], signIns = [] }: TermsFacts,
  symptoms: Symptoms,
  now: Instant,
): Terms | undefined => {
  if (!speaks(symptoms) || symptoms.codes.length > 0) return undefined
  if (eventInQuestion(signIns, symptoms, now) || signIns.some((event) => isAccepted(event, signIns))) return undefined
  const person = personInScenario({ account })
  const policy = conditionalAccessPolicies.find(
    (one) => asksForTerms(one) && matchesUsers(one.conditions.users, person) !== false,
  )
  return policy && { policy, explains: 'probably' }
}

const asksForTerms = ({ state, grantControls }: ConditionalAccessPolicy): boolean =>
  state === 'enabled' && (grantControls?.termsOfUse.length ?? 0) > 0

const speaks = ({ signs }: Symptoms): boolean => signs.includes('asks-terms-of-use')
const isTold = (symptoms: Symptoms): boolean => speaks(symptoms) || symptoms.codes.includes(termsCode)
