import type { SubscribedSku } from '../../model/facts/licences.ts'
import { list, parsedEach, row, text, whole } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const skuOf = (sku: Row): SubscribedSku => {
  const units = row(sku['prepaidUnits'])
  return {
    skuId: text(sku, 'skuId'),
    skuPartNumber: text(sku, 'skuPartNumber'),
    capabilityStatus: text(sku, 'capabilityStatus'),
    // Units in the grace period after expiry can still be assigned.
    seats: whole(units, 'enabled') + whole(units, 'warning'),
    consumedUnits: whole(sku, 'consumedUnits'),
    servicePlanIds: list(sku, 'servicePlans', (plan) => text(row(plan), 'servicePlanId')),
  }
}

/** Products the organisation bought; refuses page sizes and filters, https://learn.microsoft.com/graph/api/subscribedsku-list */
export const subscribedSkus: Reader<'subscribedSkus'> = {
  permissions: ['LicenseAssignment.Read.All'],
  async read(ask) {
    return parsedEach(await ask.list('/subscribedSkus'), skuOf)
  },
}
