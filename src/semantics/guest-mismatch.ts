import type { Facts } from '../model/facts.ts'
import type { Account } from '../model/facts/account.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { accountOnPage } from './account-on-page.ts'
import { codeInQuestion, type CodeInQuestion } from './code-in-question.ts'
import { isConsumerAddress, linkedIdentity, usedIdentity, type GuestIdentity } from './guest-identity.ts'
import { trustInHome } from './home-trust.ts'
import { isExternal } from './is-external.ts'
import { eventInQuestion, isSuccess } from './sign-in-chain.ts'
import { lessSure } from './surest.ts'
import { pointsElsewhere } from './signing-in.ts'

/** A guest who exists and was not found: what the guest account is linked to, and what was used. */
export interface Mismatch {
  readonly explains: Certainty
  readonly linked: GuestIdentity | undefined
  readonly used: GuestIdentity | undefined
  /** As the page says. */
  readonly usedAddress?: string
  readonly event?: SignIn
  /** The log was read and holds no success. */
  readonly isLogEmpty: boolean
}

type Known = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns' | 'crossTenantAccess' | 'organization'>>

/** The account used is not in this organisation, though a guest of that name is; https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notFound = [50020, 16000, 16003, 51004, 500211, 1003037]
/** The same, or a guest whose MFA does not count. */
const notFoundOrMfa = 90072
/** AADSTS numbers a mismatch gives. */
export const codesOfMismatch: readonly number[] = [...notFound, notFoundOrMfa]

const own: readonly Sign[] = ['says-no-such-account', 'unknown-in-organisation', 'other-account', 'visits-elsewhere']

/** Whether a guest is linked to another identity than the one used; undefined when nothing speaks for it. */
export const mismatchInQuestion = (facts: Known, symptoms: Symptoms, now: Instant): Mismatch | undefined => {
  const { account, signIns } = facts
  // Whoever did not accept the invitation is linked to nothing yet.
  if (!isExternal(account) || account.externalUserState === 'PendingAcceptance') return undefined
  const linked = linkedIdentity(account)
  const question = codeInQuestion(
    { codes: codesOfMismatch, signs: own, isLoggedElsewhere: true },
    signIns,
    symptoms,
    now,
  )
  const page = accountOnPage(symptoms.quoted)
  const event = question?.event
  const used = usedIdentity(page, event)
  const explains = question ? fromCode(facts, question, { linked, used }) : unquoted(facts, linked, symptoms, now)
  const isLogEmpty = signIns !== undefined && !signIns.some(isSuccess)
  const more = { ...(page?.address && { usedAddress: page.address }), ...(event && { event }) }
  return explains && { explains, linked, used, isLogEmpty, ...more }
}

/** The account used was not found here. A personal account in place of the one at work is just the wrong account. */
const fromCode = (
  facts: Known,
  { code, event, laterSuccess, explains }: CodeInQuestion,
  { linked, used }: Pick<Mismatch, 'linked' | 'used'>,
): Certainty | undefined => {
  if (laterSuccess || (linked === 'work' && used === 'personal')) return undefined
  if (linked !== undefined && used !== undefined && linked !== used) return explains
  // Where the MFA of home counts, it is not what was missed.
  const isAboutMfa = code === notFoundOrMfa && trustInHome(facts, event, 'isMfaAccepted')?.value !== true
  return isAboutMfa ? undefined : lessSure(explains, 'probably')
}

/** Without a code: a guest with an address of a company, accepted with an account that is not the company's. What is not found here is not logged here. */
const unquoted = (
  { account, signIns = [] }: Known,
  linked: GuestIdentity | undefined,
  symptoms: Symptoms,
  now: Instant,
): Certainty | undefined => {
  const { codes, signs, requestId, correlationId } = symptoms
  if (codes.length > 0 || requestId || correlationId) return undefined
  if (linked === undefined || linked === 'work' || !hasCompanyAddress(account)) return undefined
  if (eventInQuestion(signIns, symptoms, now) || pointsElsewhere(symptoms, own)) return undefined
  if (signs.some((sign) => own.includes(sign) && sign !== 'visits-elsewhere')) return 'probably'
  const isRefused = linked === 'personal' && signs.some((sign) => refused.has(sign)) && !signIns.some(isSuccess)
  return isRefused ? 'probably' : undefined
}

const refused: ReadonlySet<Sign> = new Set(['cannot-sign-in', 'says-not-assigned'])

const hasCompanyAddress = ({ mail, otherMails }: Account): boolean => {
  const address = mail ?? otherMails[0]
  return address !== undefined && !isConsumerAddress(address)
}
