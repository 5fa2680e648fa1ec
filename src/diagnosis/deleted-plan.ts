import { accountDeleted } from '../checks/account/account-deleted.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Account } from '../model/facts/account.ts'
import type { Instant } from '../model/instant.ts'
import type { PersonMatch, Plan } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { examine } from './examine.ts'
import { plan } from './plan.ts'

/** The one deleted person of exactly the name or address asked for, who can still be restored. */
export const deletedPerson = (
  found: readonly PersonMatch[],
  asked: string,
): (PersonMatch & { readonly deletedDateTime: Instant }) | undefined => {
  const [gone, another] = found.filter((person) => person.match === 'deleted' && isCalled(person, asked))
  const { deletedDateTime } = gone ?? {}
  return gone && deletedDateTime && !another ? { ...gone, deletedDateTime } : undefined
}

/** The plan for a deleted person, with what else was read about them (the sign-in log outlives an account); undefined when it is too late to restore. */
export const deletedPlan = (
  gone: NonNullable<ReturnType<typeof deletedPerson>>,
  read: Evidence,
  symptoms: Symptoms,
  now: Instant,
): Plan | undefined => {
  const evidence: Evidence = {
    ...read,
    account: { known: true, value: accountOf(gone, gone.deletedDateTime), at: now },
  }
  const made = plan(examine(evidence, symptoms, now, [accountDeleted]).findings, evidence, symptoms, now)
  return made.verdict.is === 'cause' ? made : undefined
}

const isCalled = ({ displayName, userPrincipalName }: PersonMatch, asked: string): boolean =>
  [displayName, userPrincipalName].some((name) => name.toLowerCase() === asked.trim().toLowerCase())

/** What the search told; nothing else of a deleted account is looked at. */
const accountOf = ({ id, displayName, userPrincipalName }: PersonMatch, deletedDateTime: Instant): Account => ({
  id,
  displayName,
  userPrincipalName,
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: false,
  licenseAssignmentStates: [],
  identities: [],
  passwordPolicies: [],
  onPremisesProvisioningErrors: [],
  otherMails: [],
  proxyAddresses: [],
  attributes: { deletedDateTime },
})
