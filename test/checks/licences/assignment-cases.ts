import { account, daysAgo, license, licenseAssignment, plans, sku, subscription, teams } from '../judge.ts'
import type { FactsOver } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const e5 = '06ebc4ee-1bb5-47dd-8120-11324bc54e06'
const says = { app: teams, signs: ['says-no-licence'] } as const
const noApp = { signs: ['says-no-licence'] } as const
const failed = (error: string, ...more: readonly object[]): FactsOver => ({
  licenses: [],
  account: account({
    licenseAssignmentStates: [{ error }, ...more].map((over) =>
      licenseAssignment({ state: 'Error', assignedByGroup: 'lic-e3', ...over }),
    ),
  }),
})
const direct = (error: string, over = {}): FactsOver => ({
  licenses: [],
  account: account({
    usageLocation: undefined,
    licenseAssignmentStates: [licenseAssignment({ state: 'Error', error, lastUpdatedDateTime: undefined })],
    ...over,
  }),
})
const full = [sku({ seats: 250, consumedUnits: 250 })]
const other = license({
  skuId: 'x',
  skuPartNumber: 'EXCHANGESTANDARD',
  servicePlans: [
    {
      servicePlanId: '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
      servicePlanName: 'EXCHANGE_S_STANDARD',
      provisioningStatus: 'Success',
    },
  ],
})

/** Cases about products that were given and did not arrive, or have ended. */
export const assignmentCases = {
  'license-group-count-violation': [
    {
      facts: { ...failed('CountViolation'), subscribedSkus: full },
      said: says,
      names: ['250', 'CountViolation', 'LIC-Secret-E3', 'Microsoft 365 E3'],
    },
    { facts: failed('CountViolation'), said: noApp },
    { facts: { ...direct('CountViolation'), subscribedSkus: [] }, said: says },
    { facts: failed('Other', { error: 'CountViolation', skuId: e5 }), said: says },
  ],
  'license-group-conflict': [
    {
      facts: { ...failed('MutuallyExclusiveViolation'), licenses: [other] },
      said: says,
      names: ['MutuallyExclusiveViolation', 'LIC-Secret-E3', 'Exchange Online (Plan 1)', 'EXCHANGESTANDARD'],
    },
    { facts: failed('DependencyViolation'), said: noApp, names: ['DependencyViolation'] },
    { facts: direct('MutuallyExclusiveViolation'), said: says },
    { facts: failed('Other', { error: 'MutuallyExclusiveViolation', skuId: e5 }), said: says },
  ],
  'license-usage-location': [
    { facts: failed('ProhibitedInUsageLocationViolation'), said: says, names: ['LIC-Secret-E3', 'NL'] },
    { facts: direct('ProhibitedInUsageLocationViolation'), said: says },
    {
      facts: { licenses: [], account: account({ usageLocation: undefined }) },
      said: { quoted: 'invalid usage location', signs: ['says-no-licence'] },
    },
  ],
  'subscription-expired': [
    {
      facts: {
        subscribedSkus: [
          sku({ capabilityStatus: 'Suspended', consumedUnits: 1 }),
          sku({ skuId: e5, skuPartNumber: 'SPE_E5' }),
        ],
        subscriptions: [subscription({ nextLifecycleDateTime: daysAgo(-20) })],
      },
      said: says,
      names: ['Suspended', 'Microsoft 365 E3', 'Microsoft 365 E5'],
    },
    {
      facts: {
        licenses: [],
        subscribedSkus: [sku({ capabilityStatus: 'LockedOut', consumedUnits: 0 })],
        subscriptions: [],
      },
      said: says,
      names: ['LockedOut'],
    },
    {
      facts: {
        subscribedSkus: [
          sku({ capabilityStatus: 'Suspended' }),
          sku({ skuId: e5, seats: 1, consumedUnits: 1, servicePlanIds: [plans.teams] }),
        ],
      },
      said: says,
    },
  ],
} satisfies ProblemCases
