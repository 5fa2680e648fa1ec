import type { Facts } from '../model/facts.ts'
import type { Account } from '../model/facts/account.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { accountOnPage, type AccountOnPage } from './account-on-page.ts'
import { isConsumerAddress } from './guest-identity.ts'
import { isExternal } from './is-external.ts'
import { eventInQuestion } from './sign-in-chain.ts'
import { isNobodyHere, isThisOrganisation } from './visit.ts'

/** An account that was used instead of the one meant. */
export interface PickedAccount {
  /** As the page shows it; absent when only the words tell. */
  readonly address?: string
  readonly kind: 'personal' | 'other'
  /** The personal account has the address of the work account. */
  readonly isSameAddress: boolean
  readonly explains: Certainty
}

/** AADSTS50020 and 16000: an account this organisation does not know; 500208: not of the kind that is asked; 50034: no such account; https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const unknownHere: readonly number[] = [50020, 16000, 16003, 500208]
const noSuchAccount = 50034

type PickedFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns' | 'organization'>>

/** The account that was used by mistake, as the page or the words tell; undefined when it is the own one, when another organisation is the one that does not know it, or when the own account met a failure. */
export const pickedAccount = (facts: PickedFacts, symptoms: Symptoms, now: Instant): PickedAccount | undefined => {
  if (isNobodyHere(symptoms) || !facts.account.accountEnabled) return undefined
  return byPage(facts, symptoms) ?? byCode(facts, symptoms, now) ?? byWords(facts, symptoms, now)
}

/** The page names an account that is not the one of the person. */
const byPage = (facts: PickedFacts, symptoms: Symptoms): PickedAccount | undefined => {
  const page = accountOnPage(symptoms.quoted)
  return page ? unknownAccount(page, facts) : noSuchAddress(facts, symptoms)
}

const unknownAccount = (
  { address, from, tenant }: AccountOnPage,
  { account, organization }: PickedFacts,
): PickedAccount | undefined => {
  if (organization && !isThisOrganisation(tenant, organization)) return undefined
  // Microsoft hides the address on some pages.
  const told = address?.includes('@') ? address : undefined
  const isPersonal = isPersonalAccount(told, from)
  const isSameAddress = told !== undefined && isOwnWork(told, account)
  const isOwnIdentity = isSameAddress && (!isPersonal || isExternal(account))
  if (isOwnIdentity || (told === undefined && !isPersonal)) return undefined
  return {
    ...(told !== undefined && { address: told }),
    kind: isPersonal ? 'personal' : 'other',
    isSameAddress,
    explains: 'certainly',
  }
}

const isPersonalAccount = (address = '', from: AccountOnPage['from']): boolean =>
  from?.is === 'personal' || isConsumerAddress(address)

/** A private address that was typed, which Microsoft does not know as an account at all. */
const noSuchAddress = ({ account }: PickedFacts, { quoted, codes }: Symptoms): PickedAccount | undefined => {
  const address = codes.includes(noSuchAccount) ? addressIn(quoted) : undefined
  if (address === undefined || !isConsumerAddress(address) || isOwnWork(address, account)) return undefined
  return { address, kind: 'personal', isSameAddress: false, explains: 'probably' }
}

const isOwnWork = (address: string, { userPrincipalName, mail }: Account): boolean =>
  [userPrincipalName, mail].some((own) => own?.toLowerCase() === address.toLowerCase())

const addressIn = (text: string): string | undefined =>
  /user account [{'"]?([^\s'"{}]{1,80}@[^\s'"{}]{1,80})/i.exec(text)?.[1]

/** Only the code: an account of this organisation does not get it in its own organisation. */
const byCode = ({ account, signIns }: PickedFacts, symptoms: Symptoms, now: Instant): PickedAccount | undefined => {
  const { codes } = symptoms
  if (isExternal(account) || accountOnPage(symptoms.quoted)) return undefined
  if (!codes.some((code) => unknownHere.includes(code)) || isStopped(signIns, symptoms, now)) return undefined
  const saysOther = symptoms.signs.includes('other-account')
  return { kind: kindOf(symptoms), isSameAddress: false, explains: saysOther ? 'certainly' : 'probably' }
}

/** "It always takes my hotmail": their own account is fine, and no code is told. */
const byWords = ({ account, signIns }: PickedFacts, symptoms: Symptoms, now: Instant): PickedAccount | undefined => {
  const { signs, codes, clientCodes } = symptoms
  if (!signs.includes('other-account') || codes.length > 0 || clientCodes.length > 0 || isExternal(account))
    return undefined
  const isFine = !isStopped(signIns, symptoms, now)
  const refused = refusesPersonal.test(symptoms.quoted)
  if (!isFine) return refused ? undefined : { kind: kindOf(symptoms), isSameAddress: false, explains: 'possibly' }
  return { kind: kindOf(symptoms), isSameAddress: false, explains: refused ? 'certainly' : 'probably' }
}

const isStopped = (signIns: PickedFacts['signIns'], symptoms: Symptoms, now: Instant): boolean => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  return question !== undefined && question.laterSuccess === undefined
}

const kindOf = ({ quoted }: Symptoms): PickedAccount['kind'] => (personal.test(quoted) ? 'personal' : 'other')
const personal =
  /\b(?:personal|private|priv[eé]|persoonlijk\w*|hotmail|gmail|live\.(?:com|nl)|outlook\.com|icloud|yahoo)\b/iu
/** What Microsoft's page says, in English and Dutch. */
const refusesPersonal =
  /(?:in here with a personal account|work or school account instead|aanmelden met een persoonlijk account|werk- of school-?account)/iu
