import {
  account,
  daysAgo,
  group,
  license,
  licenseAssignment,
  licensingGroup,
  minutesAgo,
  plans,
  sku,
  syncedAccount,
  teams,
} from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const says = { app: teams, signs: ['says-no-licence'] } as const
const outlook = { name: 'Outlook', appIds: ['00000002-0000-0ff1-ce00-000000000000'] }
const given = (over = {}, who = {}) => account({ licenseAssignmentStates: [licenseAssignment(over)], ...who })
const off = [license({}, 'Disabled')]
const mailOnly = license({
  servicePlans: [{ servicePlanId: plans.exchange, servicePlanName: 'E', provisioningStatus: 'Success' }],
})
const pending = [license({}, 'PendingProvisioning')]
const member = { licenses: [], groups: [group({ id: 'lic-e3' })] }
const noAddress = { mail: undefined, proxyAddresses: [] }
const slowMail = license({
  servicePlans: [{ servicePlanId: plans.exchange, servicePlanName: 'E', provisioningStatus: 'PendingProvisioning' }],
})

/** Cases about the service in a product: off, not in it, not ready, without a mailbox. */
export const serviceCases = {
  'license-service-plan-disabled': [
    { facts: { licenses: off, account: given() }, said: says, names: ['TEAMS1', 'Microsoft 365 E3'] },
    {
      facts: { licenses: off, account: given({ assignedByGroup: 'lic-e3' }) },
      said: says,
      names: ['TEAMS1', 'LIC-Secret-E3'],
    },
  ],
  'license-sku-without-service': [
    { facts: { licenses: [mailOnly] }, said: says, names: ['Microsoft 365 E3', 'LIC-Secret-E3'] },
    {
      facts: { licenses: [mailOnly, license({ skuId: 'x', servicePlans: [] })], licensingGroups: [] },
      said: says,
    },
    {
      facts: {
        licenses: [mailOnly],
        subscribedSkus: [sku({ consumedUnits: 10 })],
        licensingGroups: [licensingGroup(), licensingGroup({ id: 'l2', displayName: 'LIC-Second' })],
      },
      said: says,
      names: ['LIC-Second'],
    },
    { facts: { licenses: [mailOnly], subscribedSkus: [], licensingGroups: [] }, said: says },
  ],
  'license-pending-provisioning': [
    { facts: { licenses: pending, account: given({ lastUpdatedDateTime: minutesAgo(60) }) }, said: says },
    { facts: { licenses: pending, account: given({ lastUpdatedDateTime: daysAgo(3) }) }, said: says },
    { facts: { account: given({ lastUpdatedDateTime: minutesAgo(60) }) }, said: says },
    {
      facts: { ...member, licensingGroups: [licensingGroup({ licenseProcessingState: 'QueuedForProcessing' })] },
      said: says,
      names: ['LIC-Secret-E3', 'QueuedForProcessing'],
    },
    { facts: member, said: says },
    { facts: { licenses: [], account: given({ lastUpdatedDateTime: undefined }) }, said: says },
  ],
  'mailbox-missing': [
    { facts: { account: account(noAddress) }, said: { app: outlook } },
    { facts: { account: syncedAccount(noAddress) }, said: { app: outlook } },
    { facts: {}, said: { app: outlook, signs: ['says-no-mailbox'] }, names: ['kim@contoso.com'] },
    {
      facts: { licenses: [slowMail], account: given({ lastUpdatedDateTime: daysAgo(3) }) },
      said: { app: outlook },
    },
    {
      facts: { licenses: [], account: given({ state: 'Error', error: 'UniquenessViolation' }) },
      said: { app: outlook },
      names: ['UniquenessViolation'],
    },
  ],
} satisfies ProblemCases
