import type { Facts } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import { opensApp } from './licence-path.ts'

/** A new product can take this long before all of its services are there. */
const settling = 24 * 3_600_000

/** When the newest assignment of a product that opens the app was made or changed; absent when that is not told. */
export const assignedSince = (
  appId: string,
  { account, subscribedSkus }: Pick<Facts, 'account' | 'subscribedSkus'>,
): Instant | undefined =>
  account.licenseAssignmentStates
    .filter(({ skuId, error }) => error === 'None' && opensApp(skuId, appId, subscribedSkus))
    .flatMap(({ lastUpdatedDateTime }) => lastUpdatedDateTime ?? [])
    .toSorted()
    .at(-1)

/** Whether something assigned then may still be on its way; unknown is not. */
export const isSettling = (since: Instant | undefined, now: Instant): boolean =>
  since !== undefined && Date.parse(now) - Date.parse(since) <= settling
