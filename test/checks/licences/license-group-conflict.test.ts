import { licenseGroupConflict } from '../../../src/checks/licences/license-group-conflict.ts'
import { account, judge, license, licenseAssignment, sku, teams, verdictOf, type FactsOver } from '../judge.ts'

const failed = (error: string): FactsOver => ({
  licenses: [],
  account: account({
    licenseAssignmentStates: [licenseAssignment({ state: 'Error', error, assignedByGroup: 'lic-e3' })],
  }),
})
const says = { app: teams, signs: ['says-no-licence'] } as const

test.each([
  ['the plans exclude each other', failed('MutuallyExclusiveViolation'), says, 'certainly'],
  ['a plan needs another', failed('DependencyViolation'), says, 'certainly'],
  ['no seat was left', failed('CountViolation'), says, 'ok'],
  ['not allowed where the person is', failed('ProhibitedInUsageLocationViolation'), says, 'ok'],
  ['the service came another way', { ...failed('MutuallyExclusiveViolation'), licenses: [license()] }, says, 'ok'],
  ['nobody misses anything', failed('MutuallyExclusiveViolation'), {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(licenseGroupConflict, facts, said)).toBe(outcome)
})

test('names the plans that exclude each other', () => {
  const exchange1 = '9aaf7827-d63c-4b61-89c3-182f06f82e5c'
  const onePlan = license({
    skuId: 'x',
    skuPartNumber: 'EXCHANGESTANDARD',
    servicePlans: [{ servicePlanId: exchange1, servicePlanName: 'EXCHANGE_S_STANDARD', provisioningStatus: 'Success' }],
  })
  const verdict = verdictOf(
    licenseGroupConflict,
    { ...failed('MutuallyExclusiveViolation'), licenses: [onePlan], subscribedSkus: [sku()] },
    says,
  )
  expect(verdict).toMatchObject({
    values: { plans: { list: ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)'] } },
  })
})
