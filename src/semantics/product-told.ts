import { productName } from '../knowledge/plans.ts'
import type { LicenseAssignmentState } from '../model/facts/account.ts'
import type { LicensingGroup, SubscribedSku } from '../model/facts/licences.ts'

/** A product as customers know it, from its id; the organisation's list gives the part number where Microsoft publishes no name. */
export const nameOfProduct = (skuId: string, skus: readonly SubscribedSku[] = []): string =>
  productName(skuId, skus.find((sku) => sku.skuId === skuId)?.skuPartNumber)

/** The group an assignment comes from; `none` when it is direct, or the group gives nothing that is known. */
export const nameOfGroup = (
  { assignedByGroup }: Pick<LicenseAssignmentState, 'assignedByGroup'>,
  groups: readonly LicensingGroup[] = [],
): string => groups.find(({ id }) => id === assignedByGroup)?.displayName ?? 'none'
