import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { demandingPolicies } from './demanding-policies.ts'
import { isExternal } from './is-external.ts'
import { passingSteps, secondSteps } from './second-steps.ts'
import { eventInQuestion, isRecent, isSuccess, type EventInQuestion } from './sign-in-chain.ts'
import { surest } from './surest.ts'

/** AADSTS50072 and AADSTS50079: must register a second step, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const mustRegisterCodes: readonly number[] = [50072, 50079]
/** AADSTS53004 and AADSTS53010: registering itself is refused, for risk or from this place. */
const mayNotRegister: readonly number[] = [53004, 53010]

/** A second step must be registered first, and how surely that is what the words are about. */
export interface MustRegister {
  /** Absent when only the words tell of it. */
  readonly refused?: SignIn
  readonly explains: Certainty
}

type MethodFacts = Pick<Facts, 'account' | 'authenticationMethods'> & Partial<Pick<Facts, 'signIns'>>

/** Whether the symptoms can have the cause that nothing is registered. */
export const mayHaveToRegister = ({ codes }: Symptoms): boolean =>
  codes.length === 0 || codes.some((code) => mustRegisterCodes.includes(code))

/** Nothing serves as a second step, and one is asked for; undefined when something is registered, or when registering itself is refused. */
export const mustRegister = (facts: MethodFacts, symptoms: Symptoms, now: Instant): MustRegister | undefined => {
  const { authenticationMethods, signIns = [] } = facts
  if (secondSteps(authenticationMethods).length > 0) return undefined
  if (symptoms.codes.some((code) => mayNotRegister.includes(code))) return undefined
  const question = eventInQuestion(signIns, symptoms, now)
  const refused = question && mustRegisterCodes.includes(question.event.errorCode) ? question.event : undefined
  if (question && !refused && !isSuccess(question.event)) return undefined
  if (signIns.some((event) => mayNotRegister.includes(event.errorCode) && isSince(event, refused, now)))
    return undefined
  const explains = certainty(facts, symptoms, question, refused)
  return explains && (refused ? { refused, explains } : { explains })
}

/** Not before the demand; of the last days when the log does not hold the demand. */
const isSince = (event: SignIn, refused: SignIn | undefined, now: Instant): boolean =>
  refused ? Date.parse(event.createdDateTime) >= Date.parse(refused.createdDateTime) : isRecent(event, now)

const certainty = (
  { account, authenticationMethods, signIns }: MethodFacts,
  symptoms: Symptoms,
  question: EventInQuestion | undefined,
  refused: SignIn | undefined,
): Certainty | undefined => {
  const { codes, signs } = symptoms
  const isQuoted = codes.some((code) => mustRegisterCodes.includes(code))
  // "More information required" is also how a tenant asks for password-reset details: only when the log cannot tell is it likely MFA.
  const isLogSilent = signIns === undefined
  if (!refused && !isQuoted && !signs.includes('asks-to-register')) return undefined
  // The second step of somebody from elsewhere may be trusted from home; a strength may ask for more than any method.
  if (isExternal(account) || passingSteps(authenticationMethods).length > 0) return 'possibly'
  if (demandingPolicies(refused, /strength/i).length > 0) return 'possibly'
  if (question?.laterSuccess) return isQuoted ? 'probably' : 'possibly'
  if (refused) return surest(refused, symptoms, ['asks-to-register', 'asks-mfa-off', 'new-phone'])
  if (isQuoted) return isLogSilent ? 'certainly' : 'probably'
  return isLogSilent ? 'probably' : 'possibly'
}
