import type { Facts } from '../model/facts.ts'
import type { AuthenticationMethod, AuthenticationMethodKind } from '../model/facts/authentication.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { mustRegisterCodes } from './must-register.ts'
import { otherStop, promptCodes, promptInQuestion } from './prompt-in-question.ts'
import type { CodeInQuestion } from './code-in-question.ts'
import { secondSteps } from './second-steps.ts'
import { lessSure } from './surest.ts'

/** A registered method that somebody cannot use any more. */
export interface LostMethod {
  readonly is: 'phone' | 'number'
  readonly lost: readonly [AuthenticationMethod, ...AuthenticationMethod[]]
  /** What still lets them in, best first. */
  readonly spare?: AuthenticationMethod
  readonly event?: SignIn
  readonly explains: Certainty
}

type MethodFacts = Pick<Facts, 'authenticationMethods'> & Partial<Pick<Facts, 'signIns'>>

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
  const { codes, signs } = symptoms
  if (codes.some((code) => mustRegisterCodes.includes(code)) || codes.some((code) => !promptCodes.includes(code)))
    return undefined
  if (otherStop(promptCodes, signIns, symptoms, now)) return undefined
  const question = promptInQuestion(promptCodes, signIns, symptoms, now)
  const numbers = methods.filter(({ kind }) => kind === 'phone')
  if (signs.includes('number-changed') && hasAny(numbers))
    return lost('number', numbers, spareOf(methods, [...apart, ...apps]), question, certain(symptoms, question))
  const onPhone = methods.filter(({ kind }) => apps.includes(kind))
  if (!hasAny(onPhone)) return lostNumber(methods, numbers, symptoms, question)
  const explains = lessSure(certain(symptoms, question), stillThere(onPhone, question, now))
  if (!isTold(symptoms, question)) return undefined
  const spare = spareOf(methods, gone.test(symptoms.quoted) ? apart : [...apart, 'phone'])
  return lost('phone', onPhone, spare, question, explains)
}

/** Only a phone number is registered, and the phone itself is gone. */
const lostNumber = (
  methods: readonly AuthenticationMethod[],
  numbers: readonly AuthenticationMethod[],
  symptoms: Symptoms,
  question: CodeInQuestion | undefined,
): LostMethod | undefined =>
  hasAny(numbers) && symptoms.signs.includes('lost-method') && gone.test(symptoms.quoted)
    ? lost('phone', numbers, spareOf(methods, apart), question, certain(symptoms, question))
    : undefined

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
  const isSaid = signs.includes('lost-method') || signs.includes('number-changed')
  return isSaid || question?.explains === 'certainly' ? 'certainly' : 'probably'
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

const lost = (
  is: LostMethod['is'],
  methods: LostMethod['lost'],
  spare: AuthenticationMethod | undefined,
  question: CodeInQuestion | undefined,
  explains: Certainty,
): LostMethod => ({
  is,
  lost: methods,
  ...(spare && { spare }),
  ...(question?.event && { event: question.event }),
  explains,
})
