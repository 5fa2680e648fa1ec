import type { Facts } from '../model/facts.ts'
import type { SubscribedSku } from '../model/facts/licences.ts'
import { plansFor } from '../knowledge/apps.ts'
import { groupsGiving } from './licence-path.ts'

/** Products with a service that stopped because their subscription did. */
export interface EndedProducts {
  /** `own`: somebody has them, directly or as a member of a group; `only`: nothing else of the organisation holds the service. */
  readonly are: 'own' | 'only'
  readonly products: readonly [SubscribedSku, ...SubscribedSku[]]
}

type LicenceFacts = Pick<Facts, 'account' | 'licenses' | 'subscribedSkus' | 'licensingGroups' | 'groups'>

/** States in which nobody can use a product; `Warning` is the grace after expiry, https://learn.microsoft.com/graph/api/resources/subscribedsku */
const endedStates: readonly string[] = ['Suspended', 'LockedOut', 'Deleted']

const hasEnded = ({ capabilityStatus }: SubscribedSku): boolean => endedStates.includes(capabilityStatus)

/** The products whose end keeps an app from somebody; undefined when something they have still holds it, or the organisation can still give it. */
export const endedProducts = (appId: string, facts: LicenceFacts): EndedProducts | undefined => {
  const plans = plansFor(appId)
  const holding = facts.subscribedSkus.filter(({ servicePlanIds }) => servicePlanIds.some((id) => plans.includes(id)))
  const ids = idsOf(appId, facts)
  const own = holding.filter(({ skuId }) => ids.has(skuId))
  if (own.length > 0) return own.every(hasEnded) ? ended('own', own) : undefined
  return holding.every(hasEnded) && !hasUnlisted(plans, facts) ? ended('only', holding) : undefined
}

const ended = (are: EndedProducts['are'], [first, ...others]: readonly SubscribedSku[]): EndedProducts | undefined =>
  first && { are, products: [first, ...others] }

/** Products that somebody has, or should have as a member of a group. */
const idsOf = (appId: string, facts: LicenceFacts): ReadonlySet<string> => {
  const { account, licenses, subscribedSkus, licensingGroups, groups } = facts
  const mine = groupsGiving(appId, subscribedSkus, licensingGroups).filter(({ id }) =>
    groups.some((group) => group.id === id && group.isDirect),
  )
  return new Set([
    ...licenses.map(({ skuId }) => skuId),
    ...account.licenseAssignmentStates.map(({ skuId }) => skuId),
    ...mine.flatMap(({ skuIds }) => skuIds),
  ])
}

/** The service works from a product that is not in the list of purchases. */
const hasUnlisted = (plans: readonly string[], { licenses, subscribedSkus }: LicenceFacts): boolean =>
  licenses.some(
    ({ skuId, servicePlans }) =>
      subscribedSkus.every((sku) => sku.skuId !== skuId) &&
      servicePlans.some((plan) => plans.includes(plan.servicePlanId)),
  )
