import { account, e3, group, license, plans, sku, teams } from '../../checks/judge.ts'
import type { OtherCause } from './other-cause.ts'

const noLicence = { app: teams, signs: ['says-no-licence'] } as const
const state = (over: object) =>
  account({ licenseAssignmentStates: [{ skuId: e3, state: 'Error', error: 'Other', ...over }] })

/** Causes of `licences` without a check of their own; a row goes when its check is there. */
export const licencesCauses: readonly OtherCause[] = [
  ['license-group-count-violation', { licenses: [], account: state({ error: 'CountViolation' }) }, noLicence],
  [
    'license-usage-location',
    { licenses: [], account: state({ error: 'ProhibitedInUsageLocationViolation' }) },
    noLicence,
  ],
  ['license-service-plan-disabled', { licenses: [license({}, 'Disabled')] }, noLicence],
  [
    'license-sku-without-service',
    {
      licenses: [
        license({
          servicePlans: [{ servicePlanId: plans.exchange, servicePlanName: 'E', provisioningStatus: 'Success' }],
        }),
      ],
    },
    noLicence,
  ],
  ['license-pending-provisioning', { licenses: [license({}, 'PendingProvisioning')] }, noLicence],
  [
    'license: a member of the giving group, still without',
    { licenses: [], groups: [group({ id: 'lic-e3' })] },
    noLicence,
  ],
  ['subscription-expired', { licenses: [], subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] }, noLicence],
]
