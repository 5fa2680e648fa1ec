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
}

/** How one product reached the user. */
export interface LicenseAssignmentState {
  readonly skuId: string
  /** The group that gives it; absent when assigned directly. */
  readonly assignedByGroup?: string
  readonly state: string
  /** `None`, `CountViolation`, `MutuallyExclusiveViolation`, … */
  readonly error: string
}
