import type { Reading } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { FactsOfPerson } from '../semantics/conditional-access/person-in-scenario.ts'

/** Facts of the tenant that the review looks at. */
export const reviewNeeds = [
  'conditionalAccessPolicies',
  'namedLocations',
  'authenticationStrengths',
  'authenticationMethodsPolicy',
  'crossTenantAccess',
  'securityDefaults',
  'organization',
  'domains',
  'agreements',
] as const satisfies readonly FactName[]

/** A person the review looks at; what was not read of them is absent. */
export type ReviewedPerson = FactsOfPerson & Partial<Pick<Facts, 'authenticationMethods' | 'registration'>>

/** What the review looks at besides the facts of the tenant. */
export interface FactsOfReview {
  /** Those of the organisation's profile that exist. */
  readonly emergencyAccounts: readonly ReviewedPerson[]
  /** Everybody with a directory role. */
  readonly administrators: readonly ReviewedPerson[]
  /** The accounts that directory synchronisation signs in with. */
  readonly syncAccounts: readonly ReviewedPerson[]
  /** Accounts that jobs sign in with. */
  readonly serviceAccounts: readonly ReviewedPerson[]
  /** The old MFA switch of everybody for whom it is not `disabled`. */
  readonly perUserMfaStates: readonly { readonly id: string; readonly perUserMfaState: string }[]
  /** Ids of users, groups and apps that policies name and that no longer exist. */
  readonly deletedIds: readonly string[]
}

/** Everything the review can look at. */
export interface ReviewFacts extends Pick<Facts, (typeof reviewNeeds)[number]>, FactsOfReview {}

/** The name of something the review looks at. */
export type ReviewFactName = keyof ReviewFacts

/** What was read, each known or with its gap: the evidence of `gather` fits; what was not asked for is absent. */
export type ReviewReadings = { readonly [F in ReviewFactName]?: Reading<ReviewFacts[F]> }
