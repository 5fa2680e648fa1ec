import type { Facts } from '../model/facts.ts'
import type { AuthenticationMethod, AuthenticationMethodKind } from '../model/facts/authentication.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { methodScope } from './method-scope.ts'
import { otherStop, promptCodes, promptInQuestion } from './prompt-in-question.ts'
import type { CodeInQuestion } from './code-in-question.ts'
import { secondSteps } from './second-steps.ts'
import { lessSure } from './surest.ts'

/** A registered method that somebody cannot use any more. */
export interface LostMethod {
  /** What is gone: a thing that holds the method, or only the number. */
  readonly is: 'thing' | 'number'
  readonly lost: readonly [AuthenticationMethod, ...AuthenticationMethod[]]
  /** The phone is said to be lost or stolen, not just another one. */
  readonly isGone: boolean
  /** What still lets them in, best first. */
  readonly spare?: AuthenticationMethod
  readonly event?: SignIn
  readonly explains: Certainty
}

type MethodFacts = Pick<Facts, 'authenticationMethods'> &
  Partial<Pick<Facts, 'account' | 'signIns' | 'authenticationMethodsPolicy' | 'groups'>>

const apps: readonly AuthenticationMethodKind[] = ['microsoftAuthenticator', 'softwareOath']
/** What does not live on the phone, in the order in which it is easiest. */
const apart: readonly AuthenticationMethodKind[] = [
  'fido2',
  'windowsHelloForBusiness',
  'platformCredential',
  'hardwareOath',
  'external',
]
const gone = /\b(?:lost|stolen|stole|kwijt|gestolen|verloren|gejat)\b/iu
const day = 86_400_000

/** The method somebody says they lost, when it is still registered; undefined when they mean another failure, or have set up the new one since. */
export const lostMethod = (facts: MethodFacts, symptoms: Symptoms, now: Instant): LostMethod | undefined => {
  const { authenticationMethods: methods, signIns } = facts
  // Who quotes another code, also one that asks to register, means something else.
  if (symptoms.codes.some((code) => !promptCodes.includes(code))) return undefined
  if (otherStop(promptCodes, signIns, symptoms, now)) return undefined
  const told: Told = {
    symptoms,
    question: promptInQuestion(promptCodes, signIns, symptoms, now),
    isGone: symptoms.signs.includes('lost-method') && gone.test(symptoms.quoted),
    mayUseNumber: mayUseNumber(facts),
    now,
  }
  return lostNumber(methods, told) ?? lostKey(methods, told) ?? lostPhone(methods, told)
}

interface Told {
  readonly symptoms: Symptoms
  readonly question: CodeInQuestion | undefined
  readonly isGone: boolean
  readonly mayUseNumber: boolean
  readonly now: Instant
}

const lostNumber = (methods: readonly AuthenticationMethod[], told: Told): LostMethod | undefined => {
  const numbers = methods.filter(({ kind }) => kind === 'phone')
  const { signs } = told.symptoms
  if (!signs.includes('number-changed') || !hasAny(numbers)) return undefined
  const isPhoneNew = signs.includes('lost-method') || signs.includes('new-phone')
  return lost({ is: 'number', lost: numbers }, spareOf(methods, isPhoneNew ? apart : [...apart, ...apps]), told)
}

const keys: readonly AuthenticationMethodKind[] = ['fido2', 'hardwareOath']
const aKey = /\b(?:security key|yubi ?key|token|beveiligingssleutel)\b/iu

/** A key or a token that is gone; what is on the phone still works. */
const lostKey = (methods: readonly AuthenticationMethod[], told: Told): LostMethod | undefined => {
  const registered = methods.filter(({ kind }) => keys.includes(kind))
  if (!told.symptoms.signs.includes('lost-method') || !aKey.test(told.symptoms.quoted) || !hasAny(registered))
    return undefined
  const others = apart.filter((kind) => !keys.includes(kind))
  const kinds = told.mayUseNumber ? [...others, ...apps, 'phone' as const] : [...others, ...apps]
  return lost({ is: 'thing', lost: registered }, spareOf(methods, kinds), told)
}

/** What was on the phone; a number alone only when the phone itself is gone, for it moves along to a new one. */
const lostPhone = (methods: readonly AuthenticationMethod[], told: Told): LostMethod | undefined => {
  const onPhone = methods.filter(({ kind }) => apps.includes(kind))
  const all = hasAny(onPhone) || !told.isGone ? onPhone : methods.filter(({ kind }) => kind === 'phone')
  if (!hasAny(all) || !isTold(told.symptoms, told.question)) return undefined
  const found = lost(
    { is: 'thing', lost: all },
    spareOf(methods, told.isGone || !told.mayUseNumber ? apart : [...apart, 'phone']),
    told,
  )
  return { ...found, explains: lessSure(found.explains, stillThere(all, told.question, told.now)) }
}

const lost = (
  what: Pick<LostMethod, 'is' | 'lost'>,
  spare: AuthenticationMethod | undefined,
  { symptoms, question, isGone }: Told,
): LostMethod => ({
  ...what,
  isGone,
  ...(spare && { spare }),
  ...(question?.event && { event: question.event }),
  explains: certain(symptoms, question),
})

/** Text messages and calls may both be switched off; while the older policies still count, nobody can tell. */
const mayUseNumber = ({ account, authenticationMethodsPolicy: policy, groups }: MethodFacts): boolean => {
  if (!account || !policy || !groups || /^(?:pre|in)|progress/iu.test(policy.policyMigrationState ?? '')) return true
  const scopes = ['Sms', 'Voice'].map((method) => methodScope(method, policy, { userId: account.id, groups }))
  return scopes.some((scope) => scope === 'allowed' || scope === 'unknown')
}

const hasAny = (
  methods: readonly AuthenticationMethod[],
): methods is readonly [AuthenticationMethod, ...AuthenticationMethod[]] => methods.length > 0

/** A new phone alone tells nothing, unless a second step is what stops them. */
const isTold = ({ signs }: Symptoms, question: CodeInQuestion | undefined): boolean => {
  if (signs.includes('lost-method')) return true
  if (!signs.includes('new-phone')) return false
  return question !== undefined || signs.includes('asks-for-approval') || signs.includes('gets-no-prompt')
}

const certain = ({ signs }: Symptoms, question: CodeInQuestion | undefined): Certainty => {
  if (question?.laterSuccess) return 'probably'
  return signs.includes('lost-method') || signs.includes('number-changed') ? 'certainly' : 'probably'
}

/** Registered in the last day, after what failed: that is the new phone. */
const stillThere = (
  methods: readonly AuthenticationMethod[],
  question: CodeInQuestion | undefined,
  now: Instant,
): Certainty => {
  const newest = Math.max(...methods.map(({ createdDateTime }) => Date.parse(createdDateTime ?? '') || 0))
  const failed = question?.event ? Date.parse(question.event.createdDateTime) : Date.parse(now) - day
  return newest > failed ? 'possibly' : 'certainly'
}

const spareOf = (
  methods: readonly AuthenticationMethod[],
  kinds: readonly AuthenticationMethodKind[],
): AuthenticationMethod | undefined => {
  const usable = [...secondSteps(methods), ...methods.filter(({ kind }) => apart.includes(kind))]
  return kinds.flatMap((kind) => usable.find((method) => method.kind === kind) ?? [])[0]
}
