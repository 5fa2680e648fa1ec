import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { codeInQuestion, type CodeInQuestion } from './code-in-question.ts'
import { stoppingPolicies, type StoppingPolicy } from './conditional-access/applied-policies.ts'
import { isTold } from './is-told.ts'
import { mustRegisterCodes } from './must-register.ts'

/** AADSTS53004, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const refusedForRisk = 53004
/** AADSTS53010: security information may only be registered from some places or devices. */
const refusedHere = 53010
/** AADSTS53003: also what a policy on registering gives that blocks. */
const blocked = 53003

const own: readonly Sign[] = ['asks-to-register', 'lost-method', 'new-phone', 'number-changed', 'has-access-pass']

/** Registering a second step was refused. */
export interface RegistrationRefused {
  readonly because: 'risk' | 'place'
  readonly event?: SignIn
  /** The policies on registering that the event failed. */
  readonly policies: readonly StoppingPolicy[]
  readonly explains: Certainty
}

type LogFacts = Partial<Pick<Facts, 'signIns' | 'conditionalAccessPolicies' | 'namedLocations'>>

/** Whether the symptoms can have the cause that registering is refused. */
export const mayBeRefused = ({ codes }: Symptoms): boolean =>
  codes.length === 0 ||
  codes.some((code) => [refusedForRisk, refusedHere, blocked, ...mustRegisterCodes].includes(code))

/** The refusal to register that somebody means: the event itself, or the one that came after the page that asks to register. */
export const registrationRefused = (
  facts: LogFacts,
  symptoms: Symptoms,
  now: Instant,
): RegistrationRefused | undefined => {
  const question =
    codeInQuestion({ codes: [refusedForRisk, refusedHere, blocked], signs: own }, facts.signIns, symptoms, now) ??
    afterAsking(facts.signIns, symptoms, now)
  if (!question || (question.laterSuccess && !isTold(symptoms, own))) return undefined
  const { code, event, explains } = question
  const policies = (event ? stoppingPolicies(event, facts.conditionalAccessPolicies, facts.namedLocations) : []).filter(
    isAboutRegistering,
  )
  if (code === blocked && policies.length === 0) return undefined
  const isRisk = code === refusedForRisk || (code === blocked && policies.some(isAboutRisk))
  return { because: isRisk ? 'risk' : 'place', ...(event && { event }), policies, explains }
}

/** Somebody speaks of the page that asks to register; a later attempt shows that registering was refused. */
const afterAsking = (
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): CodeInQuestion | undefined => {
  const asked = codeInQuestion({ codes: mustRegisterCodes, signs: own }, signIns, symptoms, now)
  if (!asked?.event || asked.laterSuccess) return undefined
  const since = Date.parse(asked.event.createdDateTime)
  const event = signIns?.find(
    ({ errorCode, createdDateTime }) =>
      (errorCode === refusedForRisk || errorCode === refusedHere) && Date.parse(createdDateTime) >= since,
  )
  return event && { code: event.errorCode, event, explains: asked.explains }
}

const isAboutRegistering = ({ narrowedBy, policy }: StoppingPolicy): boolean =>
  narrowedBy.includes('user-action') &&
  (policy === undefined || policy.conditions.applications.includeUserActions.includes('urn:user:registersecurityinfo'))

const isAboutRisk = ({ narrowedBy }: StoppingPolicy): boolean =>
  narrowedBy.includes('sign-in-risk') || narrowedBy.includes('user-risk')
