import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { accessPassOf, type AccessPass } from './access-pass.ts'
import { codeInQuestion } from './code-in-question.ts'
import { isTold } from './is-told.ts'
import { methodScope } from './method-scope.ts'
import { mustRegisterCodes } from './must-register.ts'
import { otherStop, promptCodes } from './prompt-in-question.ts'
import { secondSteps } from './second-steps.ts'
import { eventInQuestion } from './sign-in-chain.ts'

/** A Temporary Access Pass that does not let somebody in. */
export interface PassRefused {
  readonly because: 'over' | 'policy'
  /** What Graph says of the pass; absent when there is none (any more). */
  readonly pass?: AccessPass
  /** For `policy`: switched off for everybody, or this person is left out. */
  readonly scope?: 'off' | 'excluded'
  readonly code?: number
  readonly event?: SignIn
  readonly explains: Certainty
}

type PassFacts = Pick<Facts, 'account' | 'authenticationMethods'> &
  Partial<Pick<Facts, 'signIns' | 'authenticationMethodsPolicy' | 'groups'>>

/** AADSTS130504, 130505 and 130507: the pass ended, was used, or is not there, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const overCodes: readonly number[] = [130504, 130505, 130507]
/** AADSTS130502: the organisation does not let this person use one. */
const policyCodes: readonly number[] = [130502]
/** Every code a pass can be refused with; 130503 is a pass that was typed wrong. */
export const passCodes: readonly number[] = [...overCodes, ...policyCodes, 130503, 130506]
/** What else stops somebody who wants to come in with a pass that does not work. */
const around: readonly number[] = [...passCodes, ...mustRegisterCodes, ...promptCodes, 50126]

const own = ['has-access-pass', 'asks-to-register', 'lost-method', 'new-phone'] as const

/** The pass that is refused and that the words are about, and why. */
export const passRefused = (facts: PassFacts, symptoms: Symptoms, now: Instant): PassRefused | undefined =>
  byCode(facts, symptoms, now) ?? byState(facts, symptoms, now)

const byCode = (facts: PassFacts, symptoms: Symptoms, now: Instant): PassRefused | undefined => {
  const question = codeInQuestion({ codes: passCodes, signs: own }, facts.signIns, symptoms, now)
  if (!question || (question.laterSuccess && !isTold(symptoms, own))) return undefined
  const { code, event, explains } = question
  const pass = accessPassOf(facts.authenticationMethods, now)
  const told = { ...(pass && { pass }), code, ...(event && { event }), explains }
  const scope = scopeOf(facts)
  if (policyCodes.includes(code)) return { because: 'policy', ...(scope && { scope }), ...told }
  if (overCodes.includes(code)) return { because: 'over', ...told }
  return pass && isOver(pass) ? { because: 'over', ...told } : undefined
}

/** No code of its own: the state of the pass tells, when they speak of one, or when it is all they have to register with. */
const byState = (facts: PassFacts, symptoms: Symptoms, now: Instant): PassRefused | undefined => {
  if (symptoms.codes.some((code) => !around.includes(code))) return undefined
  if (otherStop(around, facts.signIns, symptoms, now)) return undefined
  const isSaid = symptoms.signs.includes('has-access-pass')
  const pass = accessPassOf(facts.authenticationMethods, now)
  const because = reasonOf(pass, facts, isSaid)
  const asked = registrationAsked(facts, symptoms, now)
  if (!because || (!isSaid && !asked)) return undefined
  const scope = because === 'policy' ? scopeOf(facts) : undefined
  return {
    because,
    ...(pass && { pass }),
    ...(scope && { scope }),
    ...(asked && { event: asked }),
    explains: isSaid && !hasGotIn(facts, symptoms, now) ? 'certainly' : 'probably',
  }
}

/** The demand to register that stopped somebody who has nothing else than the pass. */
const registrationAsked = (facts: PassFacts, symptoms: Symptoms, now: Instant): SignIn | undefined => {
  const question = eventInQuestion(facts.signIns ?? [], symptoms, now)
  const isAsked = question && !question.laterSuccess && mustRegisterCodes.includes(question.event.errorCode)
  return isAsked && secondSteps(facts.authenticationMethods).length === 0 ? question.event : undefined
}

const hasGotIn = ({ signIns = [] }: PassFacts, symptoms: Symptoms, now: Instant): boolean =>
  eventInQuestion(signIns, symptoms, now)?.laterSuccess !== undefined

const reasonOf = (
  pass: AccessPass | undefined,
  facts: PassFacts,
  isSaid: boolean,
): PassRefused['because'] | undefined => {
  if (pass?.is === 'barred') return 'policy'
  if (pass && isOver(pass)) return 'over'
  return isSaid && !pass && scopeOf(facts) ? 'policy' : undefined
}

const isOver = ({ is }: AccessPass): boolean => is === 'expired' || is === 'used' || is === 'early'

const scopeOf = ({ account, authenticationMethodsPolicy, groups }: PassFacts): PassRefused['scope'] => {
  if (!authenticationMethodsPolicy || !groups) return undefined
  const scope = methodScope('TemporaryAccessPass', authenticationMethodsPolicy, { userId: account.id, groups })
  return scope === 'off' || scope === 'excluded' ? scope : undefined
}
