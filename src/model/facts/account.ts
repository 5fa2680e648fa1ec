import type { Instant } from '../instant.ts'

/** A user object, as https://learn.microsoft.com/graph/api/resources/user names its properties. */
export interface Account {
  readonly id: string
  readonly userPrincipalName: string
  readonly displayName: string
  readonly mail?: string
  readonly userType: 'Member' | 'Guest'
  readonly accountEnabled: boolean
  /** Mastered in on-premises Active Directory. */
  readonly onPremisesSyncEnabled: boolean
  readonly createdDateTime?: Instant
  readonly lastPasswordChangeDateTime?: Instant
  readonly usageLocation?: string
  readonly licenseAssignmentStates: readonly LicenseAssignmentState[]
  /** How the user can sign in, and whose word for it counts; a guest of another organisation has its issuer here. */
  readonly identities: readonly AccountIdentity[]
  /** `PendingAcceptance` or `Accepted`; absent for accounts that were not invited. */
  readonly externalUserState?: string
  readonly externalUserStateChangeDateTime?: Instant
  /** `Invitation`, `EmailVerified`, `LocalAccount`, …; absent for ordinary members. */
  readonly creationType?: string
  /** `DisablePasswordExpiration`, `DisableStrongPassword`; empty when the rules of the domain hold. */
  readonly passwordPolicies: readonly string[]
  /** Absent when Graph does not show the password profile: then nothing is known, which is not no. */
  readonly forceChangePasswordNextSignIn?: boolean
  /** Sign-ins from before this moment no longer count. */
  readonly signInSessionsValidFromDateTime?: Instant
  readonly onPremisesLastSyncDateTime?: Instant
  /** The source anchor that ties the user to the local directory. */
  readonly onPremisesImmutableId?: string
  readonly onPremisesProvisioningErrors: readonly OnPremisesProvisioningError[]
  readonly otherMails: readonly string[]
  /** `SMTP:` before the main address, `smtp:` before the others. */
  readonly proxyAddresses: readonly string[]
  /** `Minor`, `NotAdult`, `Adult`; absent when not said. */
  readonly ageGroup?: string
  /** What membership rules and claims look at, by Graph's property name; a property that is not set is absent. */
  readonly attributes: Readonly<Record<string, string>>
}

/** One way to sign in as the user, https://learn.microsoft.com/graph/api/resources/objectidentity */
export interface AccountIdentity {
  /** `userPrincipalName`, `federated`, `emailAddress`, `userName`. */
  readonly signInType: string
  /** A domain of the tenant, or `ExternalAzureAD`, `MicrosoftAccount`, `mail`, `google.com`, …. */
  readonly issuer: string
}

/** A value the directory synchronisation could not bring over, because another object holds it. */
export interface OnPremisesProvisioningError {
  /** `PropertyConflict`. */
  readonly category: string
  /** `UserPrincipalName` or `ProxyAddress`. */
  readonly propertyCausingError: string
  readonly occurredDateTime?: Instant
}

/** How one product reached the user. */
export interface LicenseAssignmentState {
  readonly skuId: string
  /** The group that gives it; absent when assigned directly. */
  readonly assignedByGroup?: string
  readonly state: string
  /** `None`, `CountViolation`, `MutuallyExclusiveViolation`, … */
  readonly error: string
  /** Services switched off in this assignment, by service plan id. */
  readonly disabledPlans?: readonly string[]
  readonly lastUpdatedDateTime?: Instant
}
