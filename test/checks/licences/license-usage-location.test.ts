import { licenseUsageLocation } from '../../../src/checks/licences/license-usage-location.ts'
import { account, guestAccount, judge, license, licenseAssignment, teams, type FactsOver } from '../judge.ts'

const failed = (error: string, usageLocation?: string): FactsOver => ({
  licenses: [],
  account: account({
    usageLocation,
    licenseAssignmentStates: [licenseAssignment({ state: 'Error', error, assignedByGroup: 'lic-e3' })],
  }),
})
const says = { app: teams, signs: ['says-no-licence'] } as const
const refused = {
  signs: ['says-no-licence'],
  quoted: 'License assignment cannot be done for user with invalid usage location.',
} as const
const nowhere = account({ usageLocation: undefined })

test.each([
  ['not allowed where the person is', failed('ProhibitedInUsageLocationViolation', 'IR'), says, 'certainly'],
  ['no location, in error', failed('ProhibitedInUsageLocationViolation'), says, 'certainly'],
  ['another error, no location', failed('CountViolation'), says, 'ok'],
  ['assigning was refused, no location', { licenses: [], account: nowhere }, refused, 'certainly'],
  ['assigning was refused, with a location', { licenses: [] }, refused, 'ok'],
  ['no location and a licence', { licenses: [license()], account: nowhere }, refused, 'ok'],
  ['no location, and nobody speaks of it', { licenses: [], account: nowhere }, says, 'ok'],
  ['a guest', { licenses: [], account: guestAccount({ usageLocation: undefined }) }, refused, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(licenseUsageLocation, facts, said)).toBe(outcome)
})
