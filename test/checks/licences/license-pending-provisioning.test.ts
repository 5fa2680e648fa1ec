import { licensePendingProvisioning } from '../../../src/checks/licences/license-pending-provisioning.ts'
import {
  account,
  daysAgo,
  group,
  judge,
  license,
  licenseAssignment,
  licensingGroup,
  minutesAgo,
  sku,
  teams,
  verdictOf,
  type FactsOver,
} from '../judge.ts'

const says = { app: teams, signs: ['says-no-licence'] } as const
const outlook = { name: 'Outlook', appIds: ['00000002-0000-0ff1-ce00-000000000000'] }
const since = (lastUpdatedDateTime: string, over = {}): FactsOver => ({
  account: account({ licenseAssignmentStates: [licenseAssignment({ lastUpdatedDateTime })], ...over }),
})
const preparing = { licenses: [license({}, 'PendingProvisioning')] } satisfies FactsOver
const member = { licenses: [], groups: [group({ id: 'lic-e3' })] } satisfies FactsOver
const noAddress = { mail: undefined, proxyAddresses: [] }

test.each([
  ['getting ready', preparing, says, 'certainly'],
  ['getting ready for an hour', { ...preparing, ...since(minutesAgo(60)) }, says, 'certainly'],
  ['getting ready for three days', { ...preparing, ...since(daysAgo(3)) }, says, 'probably'],
  ['waits for input', { licenses: [license({}, 'PendingInput')] }, says, 'certainly'],
  ['assigned, not listed yet', { licenses: [], ...since(minutesAgo(5)) }, says, 'certainly'],
  ['switched off', { licenses: [license({}, 'Disabled')] }, says, 'ok'],
  ['nothing assigned', { licenses: [] }, says, 'ok'],
  [
    'a member of the group, which is at work',
    { ...member, licensingGroups: [licensingGroup({ licenseProcessingState: 'ProcessingInProgress' })] },
    says,
    'certainly',
  ],
  [
    'a member of the group, which says it is done',
    { ...member, licensingGroups: [licensingGroup({ licenseProcessingState: 'ProcessingComplete' })] },
    says,
    'probably',
  ],
  ['a member of a group inside it', { licenses: [], groups: [group({ id: 'lic-e3', isDirect: false })] }, says, 'ok'],
  ['ready since an hour, and still told of no licence', since(minutesAgo(60)), says, 'probably'],
  ['ready since an hour, nothing said of a licence', since(minutesAgo(60)), { app: teams }, 'ok'],
  ['ready since long', since(daysAgo(60)), says, 'ok'],
  ['mail since an hour, no address yet', since(minutesAgo(60), noAddress), { app: outlook }, 'certainly'],
  ['mail since three days, no address yet', since(daysAgo(3), noAddress), { app: outlook }, 'ok'],
  ['the subscription ended', { ...preparing, subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] }, says, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(licensePendingProvisioning, facts, said)).toBe(outcome)
})

test.each([
  ['an hour', minutesAgo(60), 'nobody'],
  ['three days', daysAgo(3), 'helpdesk'],
] as const)('after %s: %s', (_, at, whoCanFix) => {
  expect(verdictOf(licensePendingProvisioning, { ...preparing, ...since(at) }, says)).toMatchObject({ whoCanFix })
})
