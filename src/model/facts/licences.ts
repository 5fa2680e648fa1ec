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
export interface LicensingGroup {
  readonly id: string
  readonly displayName: string
  readonly skuIds: readonly string[]
  /** Members come from a rule. */
  readonly isDynamic: boolean
}
