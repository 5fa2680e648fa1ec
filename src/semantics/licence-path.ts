import { knownApps, plansFor } from '../knowledge/apps.ts'
import { productOf } from '../knowledge/plans.ts'
import type { Facts } from '../model/facts.ts'
import type { LicensingGroup, SubscribedSku } from '../model/facts/licences.ts'

/** How a user comes to a service, or where the way ends. */
export type LicencePath =
  | { readonly is: 'not-needed' }
  | { readonly is: 'usable' }
  /** Assigned, but not usable (yet): switched off, being prepared, or not settled between the directory and the service. */
  | { readonly is: 'switched-off' | 'being-prepared' }
  /** A product with the service is assigned, but its assignment is in error. */
  | { readonly is: 'assignment-error' }
  /** Office-like products are assigned, but none of them holds this service. */
  | { readonly is: 'not-in-products' }
  | { readonly is: 'nothing-assigned' }

/** What the way to a service is read from. */
type LicenceFacts = Pick<Facts, 'account' | 'licenses' | 'subscribedSkus'>

/** Plans of services that people expect in any Microsoft 365 product. */
const suitePlans: ReadonlySet<string> = new Set(
  knownApps.filter(({ soldAs }) => soldAs === 'suite').flatMap(({ plans }) => plans),
)
const isAddOn = (plans: readonly string[]): boolean => plans.length > 0 && !plans.some((plan) => suitePlans.has(plan))

/** Follows app → service plans → products → user. States: https://learn.microsoft.com/graph/api/resources/licenseassignmentstate */
export const licencePath = (appId: string, facts: LicenceFacts): LicencePath => {
  const plans = plansFor(appId)
  if (plans.length === 0) return { is: 'not-needed' }
  const { account, licenses, subscribedSkus } = facts
  const services = licenses
    .flatMap(({ servicePlans }) => servicePlans)
    .filter((plan) => plans.includes(plan.servicePlanId))
  if (services.some(({ provisioningStatus }) => provisioningStatus === 'Success')) return { is: 'usable' }
  if (services.some(({ provisioningStatus }) => provisioningStatus !== 'Disabled')) return { is: 'being-prepared' }
  if (services.length > 0) return { is: 'switched-off' }
  const states = account.licenseAssignmentStates.filter(
    ({ skuId }) => licenses.every((license) => license.skuId !== skuId) && holds(skuId, plans, subscribedSkus),
  )
  if (states.some(({ state, error }) => error !== 'None' || state !== 'Active')) return { is: 'assignment-error' }
  if (states.length > 0) return { is: 'being-prepared' }
  const hasSuite = licenses.some(({ servicePlans }) => servicePlans.some((plan) => suitePlans.has(plan.servicePlanId)))
  return hasSuite && !isAddOn(plans) ? { is: 'not-in-products' } : { is: 'nothing-assigned' }
}

/** Whether a product opens an app; one that nobody knows may. */
export const opensApp = (skuId: string, appId: string, skus: readonly SubscribedSku[]): boolean =>
  holds(skuId, plansFor(appId), skus)

/** Whether a product holds one of these plans; one that nobody knows may. */
const holds = (skuId: string, plans: readonly string[], skus: readonly SubscribedSku[]): boolean => {
  const inside = skus.find((sku) => sku.skuId === skuId)?.servicePlanIds ?? productOf(skuId)?.planIds
  return inside === undefined || inside.some((plan) => plans.includes(plan))
}

/** The groups that give a product which opens the app, whatever the state of its subscription. */
export const groupsGiving = (
  appId: string,
  skus: readonly SubscribedSku[],
  groups: readonly LicensingGroup[],
): readonly LicensingGroup[] => {
  const plans = plansFor(appId)
  return groups.filter(({ skuIds }) => skuIds.some((skuId) => holds(skuId, plans, skus)))
}

/** A product of the organisation that would open an app. */
export interface Offer {
  readonly skuId: string
  readonly skuPartNumber: string
  /** `Enabled` and `Warning` (the grace after expiry) can be assigned. */
  readonly isUsable: boolean
  readonly freeSeats: number
  readonly groups: readonly LicensingGroup[]
}

/** Products of this organisation that hold a service for the app: usable ones first, then those that groups give. */
export const offersFor = (
  appId: string,
  skus: readonly SubscribedSku[],
  groups: readonly LicensingGroup[],
): readonly Offer[] => {
  const plans = plansFor(appId)
  return skus
    .filter(({ servicePlanIds }) => servicePlanIds.some((plan) => plans.includes(plan)))
    .map(({ skuId, skuPartNumber, capabilityStatus, seats, consumedUnits }) => ({
      skuId,
      skuPartNumber,
      isUsable: capabilityStatus === 'Enabled' || capabilityStatus === 'Warning',
      freeSeats: Math.max(0, seats - consumedUnits),
      groups: groups.filter(({ skuIds }) => skuIds.includes(skuId)),
    }))
    .toSorted(
      (one, other) =>
        Number(other.isUsable) - Number(one.isUsable) ||
        other.groups.length - one.groups.length ||
        other.freeSeats - one.freeSeats ||
        one.skuPartNumber.localeCompare(other.skuPartNumber),
    )
}
