import type { Facts } from '../model/facts.ts'
import type { Account } from '../model/facts/account.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { accountOnPage } from './account-on-page.ts'
import { codeInQuestion } from './code-in-question.ts'
import { inboundTrust } from './cross-tenant.ts'
import { homeTenantOf, isConsumerAddress, linkedIdentity, usedIdentity, type GuestIdentity } from './guest-identity.ts'
import { isExternal } from './is-external.ts'
import { isStop, isSuccess } from './sign-in-chain.ts'
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
const own: readonly Sign[] = ['says-no-such-account', 'other-account', 'visits-elsewhere']

/** Whether a guest is linked to another identity than the one used; undefined when nothing speaks for it. */
export const mismatchInQuestion = (facts: Known, symptoms: Symptoms, now: Instant): Mismatch | undefined => {
  const { account, signIns } = facts
  // Whoever did not accept the invitation is linked to nothing yet.
  if (!isExternal(account) || account.externalUserState === 'PendingAcceptance') return undefined
  const linked = linkedIdentity(account)
  const codes = [...notFound, notFoundOrMfa]
  const question = codeInQuestion({ codes, signs: own, isLoggedElsewhere: true }, signIns, symptoms, now)
  const page = accountOnPage(symptoms.quoted)
  const used = usedIdentity(page, question?.event)
  const isLogEmpty = signIns !== undefined && !signIns.some(isSuccess)
  const more = { linked, used, isLogEmpty, ...(page?.address && { usedAddress: page.address }) }
  if (!question) {
    const explains = unquoted(facts, linked, symptoms)
    return explains && { ...more, explains }
  }
  if (question.laterSuccess || (linked === 'work' && used === 'personal')) return undefined
  const isOther = linked !== undefined && used !== undefined && linked !== used
  if (question.code === notFoundOrMfa && !isOther && !isTrusted(facts, question.event)) return undefined
  return { ...more, explains: isOther ? question.explains : lessSure(question.explains, 'probably'), ...eventOf(question) }
}

const eventOf = ({ event }: { readonly event?: SignIn }): { readonly event?: SignIn } => (event ? { event } : {})

/** The MFA of the home organisation counts here: then it is not what was missed. */
const isTrusted = ({ crossTenantAccess, signIns = [], organization }: Known, event: SignIn | undefined): boolean => {
  const home = homeTenantOf(event ? [event, ...signIns] : signIns, organization)
  return crossTenantAccess !== undefined && inboundTrust(crossTenantAccess, home, 'isMfaAccepted')?.value === true
}

/** Without a code: a guest with an address of a company, accepted with an account that is not the company's, of whom the log shows nothing. */
const unquoted = (
  { account, signIns = [] }: Known,
  linked: GuestIdentity | undefined,
  symptoms: Symptoms,
): Certainty | undefined => {
  const { codes, signs, requestId, correlationId } = symptoms
  if (codes.length > 0 || requestId || correlationId) return undefined
  if (linked === undefined || linked === 'work' || !hasCompanyAddress(account)) return undefined
  if (signIns.some((event) => isSuccess(event) || isStop(event)) || pointsElsewhere(symptoms, own)) return undefined
  if (signs.includes('other-account') || signs.includes('says-no-such-account')) return 'probably'
  const isRefused = linked === 'personal' && signs.some((sign) => refused.has(sign))
  return isRefused ? 'probably' : undefined
}

const refused: ReadonlySet<Sign> = new Set(['cannot-sign-in', 'says-not-assigned'])

const hasCompanyAddress = ({ mail, otherMails }: Account): boolean => {
  const address = mail ?? otherMails[0]
  return address !== undefined && !isConsumerAddress(address)
}
