import type { LicenseDetail, LicensingGroup, SubscribedSku, Subscription } from '../../../src/model/facts/licences.ts'
import { daysAgo } from './moments.ts'

/** Ids of service plans and products as Microsoft publishes them. */
export const plans = { teams: '57ff2da0-773e-42df-b2af-ffb7a2317929', exchange: 'efb87545-963c-4e0d-99df-69c6916d9eb0' }
export const e3 = '05e9a617-0261-4cee-bb44-138d3ef5d965'

/** Microsoft 365 E3 as the person has it; `status` is that of Teams. */
export const license = (over: Partial<LicenseDetail> = {}, status = 'Success'): LicenseDetail => ({
  skuId: e3,
  skuPartNumber: 'SPE_E3',
  servicePlans: [
    { servicePlanId: plans.teams, servicePlanName: 'TEAMS1', provisioningStatus: status },
    { servicePlanId: plans.exchange, servicePlanName: 'EXCHANGE_S_ENTERPRISE', provisioningStatus: 'Success' },
  ],
  ...over,
})

/** Microsoft 365 E3 as the organisation has it, with seats left. */
export const sku = (over: Partial<SubscribedSku> = {}): SubscribedSku => ({
  skuId: e3,
  skuPartNumber: 'SPE_E3',
  capabilityStatus: 'Enabled',
  seats: 10,
  consumedUnits: 7,
  servicePlanIds: Object.values(plans),
  ...over,
})

/** The group that gives Microsoft 365 E3. */
export const licensingGroup = (over: Partial<LicensingGroup> = {}): LicensingGroup => ({
  id: 'lic-e3',
  displayName: 'LIC-Secret-E3',
  skuIds: [e3],
  isDynamic: false,
  ...over,
})

/** The purchase behind it, good for half a year more. */
export const subscription = (over: Partial<Subscription> = {}): Subscription => ({
  skuId: e3,
  skuPartNumber: 'SPE_E3',
  status: 'Enabled',
  totalLicenses: 10,
  isTrial: false,
  nextLifecycleDateTime: daysAgo(-180),
  ...over,
})
