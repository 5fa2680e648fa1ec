import { knownPlans, planName } from '../knowledge/plans.ts'
import type { LicenseAssignmentState } from '../model/facts/account.ts'
import type { LicenseDetail, SubscribedSku } from '../model/facts/licences.ts'

/** Services of which a user has one plan only, https://learn.microsoft.com/entra/fundamentals/licensing-groups-resolve-problems#conflicting-service-plans */
const single: readonly string[] = ['exchange', 'sharepoint']

/** Names of the plans of a product that cannot stand beside a plan somebody has, and of those; none when no such pair is known. */
export const conflictingPlans = (
  { skuId, disabledPlans = [] }: LicenseAssignmentState,
  licenses: readonly LicenseDetail[],
  skus: readonly SubscribedSku[],
): readonly string[] => {
  const wanted = (skus.find((sku) => sku.skuId === skuId)?.servicePlanIds ?? []).filter(
    (id) => !disabledPlans.includes(id),
  )
  const present = licenses
    .flatMap(({ servicePlans }) => servicePlans)
    .filter(({ provisioningStatus }) => provisioningStatus !== 'Disabled')
  const pairs = present.flatMap(({ servicePlanId }) =>
    wanted.filter((id) => id !== servicePlanId && exclude(id, servicePlanId)).map((id) => [servicePlanId, id]),
  )
  return [...new Set(pairs.flat())].map((id) => planName(id))
}

const exclude = (one: string, other: string): boolean =>
  single.some((service) => opens(one, service) && opens(other, service))

const opens = (planId: string, service: string): boolean =>
  knownPlans.some(({ id, unlocks }) => id === planId && unlocks.includes(service))
