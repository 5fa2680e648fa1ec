import { knownApps, plansFor } from '../knowledge/apps.ts'
import { productOf } from '../knowledge/plans.ts'
import type { Account } from '../model/facts/account.ts'
import type { LicenseDetail, LicensingGroup, SubscribedSku } from '../model/facts/licences.ts'

/** How a user comes to a service, or where the way ends. */
export type LicencePath =
  | { readonly is: 'not-needed' }
  | { readonly is: 'usable' }
  | { readonly is: 'switched-off' | 'being-prepared' }
  /** A product with the service is assigned, but its assignment is in error. */
  | { readonly is: 'assignment-error' }
  /** Office-like products are assigned, but none of them holds this service. */
  | { readonly is: 'not-in-products' }
  | { readonly is: 'nothing-assigned' }

/** Plans of services that people expect in any Microsoft 365 product. */
const suitePlans: ReadonlySet<string> = new Set(
  knownApps.filter(({ soldAs }) => soldAs === 'suite').flatMap(({ plans }) => plans),
)
const isAddOn = (plans: readonly string[]): boolean => plans.length > 0 && !plans.some((plan) => suitePlans.has(plan))

/** Follows app → service plans → products → user. */
export const licencePath = (appId: string, account: Account, licenses: readonly LicenseDetail[]): LicencePath => {
  const plans = plansFor(appId)
  if (plans.length === 0) return { is: 'not-needed' }
  const services = licenses
    .flatMap(({ servicePlans }) => servicePlans)
    .filter((plan) => plans.includes(plan.servicePlanId))
  if (services.some(({ provisioningStatus }) => provisioningStatus === 'Success')) return { is: 'usable' }
  if (services.some(({ provisioningStatus }) => provisioningStatus.startsWith('Pending')))
    return { is: 'being-prepared' }
  if (services.length > 0) return { is: 'switched-off' }
  if (hasAssignmentError(account, plans)) return { is: 'assignment-error' }
  const hasSuite = licenses.some(({ servicePlans }) => servicePlans.some((plan) => suitePlans.has(plan.servicePlanId)))
  return hasSuite && !isAddOn(plans) ? { is: 'not-in-products' } : { is: 'nothing-assigned' }
}

const hasAssignmentError = (account: Account, plans: readonly string[]): boolean =>
  account.licenseAssignmentStates.some(
    ({ skuId, error }) => error !== 'None' && (productOf(skuId)?.planIds ?? plans).some((plan) => plans.includes(plan)),
  )

/** A product of the organisation that would open an app. */
export interface Offer {
  readonly skuId: string
  readonly skuPartNumber: string
  readonly freeSeats: number
  readonly groups: readonly LicensingGroup[]
}

/** Products of this organisation that hold a service for the app, the one its groups give first. */
export const offersFor = (
  appId: string,
  skus: readonly SubscribedSku[],
  groups: readonly LicensingGroup[],
): readonly Offer[] => {
  const plans = plansFor(appId)
  return skus
    .filter((sku) => sku.capabilityStatus === 'Enabled' && sku.servicePlanIds.some((plan) => plans.includes(plan)))
    .map(({ skuId, skuPartNumber, seats, consumedUnits }) => ({
      skuId,
      skuPartNumber,
      freeSeats: Math.max(0, seats - consumedUnits),
      groups: groups.filter(({ skuIds }) => skuIds.includes(skuId)),
    }))
    .toSorted((one, other) => other.groups.length - one.groups.length || other.freeSeats - one.freeSeats)
}
