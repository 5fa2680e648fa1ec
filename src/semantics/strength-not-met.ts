import type { Facts } from '../model/facts.ts'
import type { AuthenticationMethod, AuthenticationMethodKind } from '../model/facts/authentication.ts'
import type { AuthenticationStrength, ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { codeInQuestion, type CodeInQuestion } from './code-in-question.ts'
import { applies } from './conditional-access/applies.ts'
import { stoppingPolicies } from './conditional-access/applied-policies.ts'
import { personInScenario } from './conditional-access/person-in-scenario.ts'
import type { Scenario } from './conditional-access/scenario.ts'
import { isTold } from './is-told.ts'
import { mustRegisterCodes } from './must-register.ts'
import { otherStop, promptCodes, promptSigns } from './prompt-in-question.ts'
import { lessSure } from './surest.ts'

/** A policy asks for a strength, and nothing registered reaches it. */
export interface StrengthNotMet {
  readonly policy: string
  /** Absent when only the log tells that a strength is asked for. */
  readonly strength?: AuthenticationStrength
  readonly event?: SignIn
  readonly explains: Certainty
}

type StrengthFacts = Pick<Facts, 'account' | 'authenticationMethods'> &
  Partial<
    Pick<Facts, 'signIns' | 'conditionalAccessPolicies' | 'authenticationStrengths' | 'groups' | 'directoryRoles'>
  >

/** Codes a strength that is not reached stops with: register, answer, or refused. */
export const strengthCodes: readonly number[] = [...mustRegisterCodes, ...promptCodes, 53003]

/** How strengths write what a registered method can do, https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy */
const written: Readonly<Partial<Record<AuthenticationMethodKind, readonly string[]>>> = {
  password: ['password'],
  fido2: ['fido2'],
  windowsHelloForBusiness: ['windowsHelloForBusiness'],
  platformCredential: ['windowsHelloForBusiness'],
  microsoftAuthenticator: ['microsoftAuthenticatorPush', 'softwareOath', 'deviceBasedPush'],
  softwareOath: ['softwareOath'],
  hardwareOath: ['hardwareOath'],
  phone: ['sms', 'voice'],
}
const strong: readonly AuthenticationMethodKind[] = ['fido2', 'windowsHelloForBusiness', 'platformCredential']
const ofOneDevice: readonly AuthenticationMethodKind[] = ['windowsHelloForBusiness', 'platformCredential']

/** The strength that keeps somebody out: of the event they mean, or (when they speak of a key) of a policy that surely applies to them. */
export const strengthNotMet = (facts: StrengthFacts, symptoms: Symptoms, now: Instant): StrengthNotMet | undefined => {
  const own = [...promptSigns, 'asks-for-passkey'] as const
  const question = codeInQuestion({ codes: strengthCodes, signs: own }, facts.signIns, symptoms, now)
  if (question?.laterSuccess && !isTold(symptoms, own)) return undefined
  const met = question?.event && fromEvent(question, question.event, facts)
  if (met) return met
  if (!symptoms.signs.includes('asks-for-passkey') || otherStop(strengthCodes, facts.signIns, symptoms, now))
    return undefined
  return fromPolicies(facts, symptoms)
}

const fromEvent = (question: CodeInQuestion, event: SignIn, facts: StrengthFacts): StrengthNotMet | undefined => {
  const stopping = stoppingPolicies(event, facts.conditionalAccessPolicies)
  if (stopping.some(({ controls }) => controls.includes('block'))) return undefined
  const asking = stopping.find(({ controls }) => controls.includes('authenticationStrength'))
  if (!asking) return undefined
  const strength = wholeStrength(asking.policy, facts)
  const reach = reaches(facts.authenticationMethods, strength)
  if (reach === 'reached') return undefined
  const sure = strength && reach === 'short' ? 'certainly' : reach === 'short' ? 'probably' : 'possibly'
  return {
    policy: asking.displayName,
    ...(strength && { strength }),
    event,
    explains: lessSure(question.explains, sure),
  }
}

const fromPolicies = (facts: StrengthFacts, { app }: Symptoms): StrengthNotMet | undefined => {
  const appId = app?.appIds[0]
  const scenario: Scenario = {
    person: personInScenario(facts),
    ...(appId !== undefined && { target: { is: 'app', app: { appId }, resource: { appId } } }),
    done: {},
  }
  const [asking] = (facts.conditionalAccessPolicies ?? [])
    .filter(({ state, grantControls }) => state === 'enabled' && grantControls?.authenticationStrength !== undefined)
    .map((policy) => ({ policy, is: applies(policy, scenario).is, strength: wholeStrength(policy, facts) }))
    .filter(({ is, strength }) => is !== 'does-not-apply' && reaches(facts.authenticationMethods, strength) === 'short')
    .toSorted((one, other) => Number(other.is === 'applies') - Number(one.is === 'applies'))
  if (!asking) return undefined
  const { policy, strength, is } = asking
  return {
    policy: policy.displayName,
    ...(strength && { strength }),
    explains: is === 'applies' && strength ? 'probably' : 'possibly',
  }
}

/** The strength with its combinations: policies sometimes only name it. */
const wholeStrength = (
  policy: ConditionalAccessPolicy | undefined,
  { authenticationStrengths = [] }: StrengthFacts,
): AuthenticationStrength | undefined => {
  const named = policy?.grantControls?.authenticationStrength
  if (!named || named.allowedCombinations.length > 0) return named
  return authenticationStrengths.find(({ id }) => id.toLowerCase() === named.id.toLowerCase())
}

/** Whether the methods together make a combination; `one-device`: only with what is tied to a single computer. Without combinations only what cannot be phished surely reaches. */
const reaches = (
  methods: readonly AuthenticationMethod[],
  strength: AuthenticationStrength | undefined,
): 'reached' | 'one-device' | 'short' => {
  const isMetBy = (some: readonly AuthenticationMethod[]): boolean => {
    if (!strength) return some.some(({ kind }) => strong.includes(kind))
    const parts = new Set(some.flatMap(({ kind }) => written[kind] ?? []).map((part) => part.toLowerCase()))
    return strength.allowedCombinations.some((one) =>
      one.split(',').every((part) => parts.has(part.trim().toLowerCase())),
    )
  }
  if (isMetBy(methods.filter(({ kind }) => !ofOneDevice.includes(kind)))) return 'reached'
  return isMetBy(methods) ? 'one-device' : 'short'
}
