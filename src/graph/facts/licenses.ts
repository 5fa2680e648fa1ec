import type { LicenseDetail, ServicePlan } from '../../model/facts/licences.ts'
import { list, parsedEach, row, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const planOf = (element: unknown): ServicePlan => {
  const plan = row(element)
  return {
    servicePlanId: text(plan, 'servicePlanId'),
    servicePlanName: text(plan, 'servicePlanName'),
    provisioningStatus: text(plan, 'provisioningStatus'),
  }
}

const detailOf = (detail: Row): LicenseDetail => ({
  skuId: text(detail, 'skuId'),
  skuPartNumber: text(detail, 'skuPartNumber'),
  servicePlans: list(detail, 'servicePlans', planOf),
})

/** The user's products and the services in them, https://learn.microsoft.com/graph/api/user-list-licensedetails */
export const licenses: Reader<'licenses'> = {
  permissions: ['LicenseAssignment.Read.All'],
  async read(ask, { userId }) {
    const options = query({ $select: 'skuId,skuPartNumber,servicePlans' })
    return parsedEach(await ask.list(graphPath`/users/${userId}/licenseDetails` + options), detailOf)
  },
}
