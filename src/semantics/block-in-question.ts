import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { blockKindOf, circumstances, kindOfCode, refused, unlistedBlock, type BlockKind } from './block-kind.ts'
import { codeInQuestion } from './code-in-question.ts'
import type { StoppingPolicy } from './conditional-access/applied-policies.ts'
import { isLegacy } from './conditional-access/grants.ts'
import { clientAppOf, platformOf } from './conditional-access/scenario-of.ts'
import { isTold } from './is-told.ts'
import { isFromStranger } from './password-attempts.ts'
import { isSuccess } from './sign-in-chain.ts'
import { isNamed, lessSure, surest } from './surest.ts'

/** A sign-in that Conditional Access blocked, and by what. */
export interface Block {
  readonly kind: BlockKind
  /** The AADSTS number. */
  readonly code: number
  /** Absent when the code is only quoted. */
  readonly event?: SignIn
  /** Absent when it cannot be seen. */
  readonly policy?: StoppingPolicy
  readonly explains: Certainty
}

/** What a block is judged from; every fact but the log only sharpens. */
export type BlockFacts = Partial<Pick<Facts, 'signIns' | 'conditionalAccessPolicies' | 'namedLocations'>>

/** AADSTS numbers of a block: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const blockCodes: readonly number[] = [53003, 530031, 530032, 530033, 50131, 50005]

/** What people say of a block (“my account is blocked”), and of where and with what they were; a blocked mail program keeps asking for the password. */
const complaints: readonly Sign[] = ['device-not-allowed', 'says-disabled', 'says-locked']
const own: readonly Sign[] = [...complaints, 'old-mail-client', 'from-elsewhere', 'own-device']
/** A sign-in that is stopped as risky makes people ask who else it could be. */
const ofRisk: readonly Sign[] = ['suspects-compromise']
const ofLegacy: readonly Sign[] = ['old-mail-client', 'password-trouble', 'says-wrong-password']

/** The block somebody means, and what it comes from; undefined when they mean another failure, or one that is over and that nobody speaks of. */
export const blockInQuestion = (facts: BlockFacts, symptoms: Symptoms, now: Instant): Block | undefined => {
  const { signIns } = facts
  const told = withoutOtherApp(symptoms)
  const question = codeInQuestion({ codes: blockCodes, signs: own }, signIns, told, now)
  if (!question) return undefined
  const { code, event } = question
  if (!event) return { kind: kindOfCode(code) ?? 'unseen', code, explains: question.explains }
  const { kind, policy, isLikely } = blockedBy(event, facts)
  const sure = sureOf({ kind, event }, signIns ?? [], told)
  if (!sure) return undefined
  return { kind, code, event, ...(policy && { policy }), explains: isLikely ? lessSure(sure, 'probably') : sure }
}

/** "Thunderbird gets no mail, webmail works": the app that is named is not the one that fails. */
const withoutOtherApp = (symptoms: Symptoms): Symptoms => {
  if (!symptoms.signs.includes('old-mail-client') || symptoms.codes.length > 0) return symptoms
  const { app: _, ...others } = symptoms
  return others
}

interface Cause {
  readonly kind: BlockKind
  readonly policy?: StoppingPolicy
  /** Told from circumstances, or from a policy that has changed since. */
  readonly isLikely: boolean
}

const blockedBy = (event: SignIn, facts: BlockFacts): Cause => {
  const policy = refused(event, facts)
  const byCode = kindOfCode(event.errorCode)
  if (policy) {
    const kind = byCode ?? blockKindOf(policy, event)
    return { kind, policy, isLikely: policy.hasChangedSince || (policy.toldBy === 'event' && kind !== 'unseen') }
  }
  const found = event.appliedPolicies === undefined && byCode === undefined ? unlistedBlock(event, facts) : undefined
  if (found) return { ...found, isLikely: true }
  const kind = byCode ?? circumstances(event)
  return { kind, isLikely: byCode === undefined && kind !== 'unseen' }
}

/** How surely the block is what the words are about: undefined when it is over and nobody speaks of it. */
const sureOf = (
  block: Pick<Block, 'kind'> & { readonly event: SignIn },
  signIns: readonly SignIn[],
  symptoms: Symptoms,
): Certainty | undefined => {
  const { kind, event } = block
  const signs = [...own, ...(kind === 'legacy-client' ? ofLegacy : kind === 'sign-in-risk' ? ofRisk : [])]
  const sure = surest(event, symptoms, signs)
  if (isNamed(event, symptoms)) return sure
  const isOver = signIns.some((other) => isLater(other, event) && isAlike(other, block))
  if (isOver) return isTold(symptoms, kind === 'legacy-client' ? ofLegacy : complaints) ? 'possibly' : undefined
  // Old programs try again by themselves: somebody who may mean another app hardly means that.
  if (kind === 'legacy-client' && symptoms.app?.fromLog === 'perhaps-another-told') return 'possibly'
  return isStrangers(event, signIns, symptoms) ? 'possibly' : sure
}

/** A success of the same app after it. */
const isLater = (other: SignIn, event: SignIn): boolean =>
  isSuccess(other) &&
  other.appId === event.appId &&
  Date.parse(other.createdDateTime) > Date.parse(event.createdDateTime)

/** Whether a success had what the block was about: getting in with a laptop tells nothing about the phone. */
const isAlike = (other: SignIn, { kind, event }: Pick<Block, 'kind'> & { readonly event: SignIn }): boolean => {
  if (kind === 'legacy-client') return isLegacy({ clientApp: clientAppOf(other.clientAppUsed) })
  if (kind !== 'platform') return true
  return platformOf(other.device.operatingSystem) === platformOf(event.device.operatingSystem)
}

/** An attempt from far away on a device the person never got in with, which nobody speaks of: probably somebody else's, and well blocked. */
const isStrangers = (event: SignIn, signIns: readonly SignIn[], symptoms: Symptoms): boolean =>
  symptoms.codes.length === 0 &&
  !symptoms.signs.includes('from-elsewhere') &&
  isFromStranger(event, signIns) &&
  !signIns.some((other) => isSuccess(other) && isSameDevice(other, event))

const isSameDevice = ({ device }: SignIn, { device: other }: SignIn): boolean =>
  other.deviceId === ''
    ? device.operatingSystem === other.operatingSystem && device.browser === other.browser
    : device.deviceId === other.deviceId
