import type { Instant } from '../instant.ts'
import type { GrantingGroup } from './groups.ts'

/** A service inside a product. */
export interface ServicePlan {
  readonly servicePlanId: string
  readonly servicePlanName: string
  /** `Success`, `Disabled`, `PendingInput`, `PendingActivation`, `PendingProvisioning`. */
  readonly provisioningStatus: string
}

/** A product the user has, with the state of each service in it. */
export interface LicenseDetail {
  readonly skuId: string
  readonly skuPartNumber: string
  readonly servicePlans: readonly ServicePlan[]
}

/** A product the organisation bought. */
export interface SubscribedSku {
  readonly skuId: string
  readonly skuPartNumber: string
  /** `Enabled`, `Warning`, `Suspended`, `Deleted`, `LockedOut`. */
  readonly capabilityStatus: string
  readonly seats: number
  readonly consumedUnits: number
  readonly servicePlanIds: readonly string[]
}

/** A group that gives its members products. */
export interface LicensingGroup extends GrantingGroup {
  readonly skuIds: readonly string[]
  /** `QueuedForProcessing`, `ProcessingInProgress`, `ProcessingComplete`; absent when never worked on. */
  readonly licenseProcessingState?: string
  /** Some member did not get a product; whether this person did stands in the account. */
  readonly hasMembersWithLicenseErrors?: boolean
}

/** A purchase behind a product: the only place with the day it ends. */
export interface Subscription {
  readonly skuId: string
  readonly skuPartNumber: string
  /** `Enabled`, `Warning`, `Suspended`, `Deleted`, `LockedOut`. */
  readonly status: string
  readonly totalLicenses: number
  readonly isTrial: boolean
  /** When it renews or goes to its next state. */
  readonly nextLifecycleDateTime?: Instant
}
