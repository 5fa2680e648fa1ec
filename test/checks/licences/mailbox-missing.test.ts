import { mailboxMissing } from '../../../src/checks/licences/mailbox-missing.ts'
import {
  account,
  daysAgo,
  guestAccount,
  judge,
  license,
  licenseAssignment,
  minutesAgo,
  plans,
  sku,
  syncedAccount,
  teams,
  verdictOf,
} from '../judge.ts'

const outlook = { name: 'Outlook', appIds: ['00000002-0000-0ff1-ce00-000000000000'] }
const none = { mail: undefined, proxyAddresses: [] }
const noAddress = { account: account(none) }
const assigned = (at: string, over = {}) => ({
  licenseAssignmentStates: [licenseAssignment({ lastUpdatedDateTime: at, ...over })],
})
const mail = (provisioningStatus: string) =>
  license({ servicePlans: [{ servicePlanId: plans.exchange, servicePlanName: 'E', provisioningStatus }] })
const pending = [mail('PendingProvisioning')]

test.each([
  ['licensed, no address', noAddress, { app: outlook }, 'certainly'],
  ['licensed, no address, synced', { account: syncedAccount(none) }, { app: outlook }, 'certainly'],
  ['licensed, no address, no app told', noAddress, { signs: ['says-no-mailbox'] }, 'certainly'],
  ['licensed, no address, about Teams', noAddress, { app: teams }, 'ok'],
  ['licensed, with an address', {}, { app: outlook }, 'ok'],
  [
    'licensed, with an address, but told that there is none',
    {},
    { app: outlook, signs: ['says-no-mailbox'] },
    'probably',
  ],
  ['no licence', { ...noAddress, licenses: [] }, { app: outlook, signs: ['says-no-mailbox'] }, 'ok'],
  ['mail switched off', { ...noAddress, licenses: [mail('Disabled')] }, { app: outlook }, 'ok'],
  [
    'licensed an hour ago, no address yet',
    { account: account({ ...none, ...assigned(minutesAgo(60)) }) },
    { app: outlook },
    'ok',
  ],
  [
    'getting ready for three days',
    { licenses: pending, account: account(assigned(daysAgo(3))) },
    { app: outlook },
    'probably',
  ],
  [
    'getting ready for an hour',
    { licenses: pending, account: account(assigned(minutesAgo(60))) },
    { app: outlook },
    'ok',
  ],
  [
    'an address taken by another',
    { licenses: [], account: account(assigned(daysAgo(1), { state: 'Error', error: 'UniquenessViolation' })) },
    { app: outlook },
    'certainly',
  ],
  [
    'the subscription ended',
    { ...noAddress, subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] },
    { app: outlook },
    'ok',
  ],
  ['a guest', { account: guestAccount(none) }, { app: outlook }, 'ok'],
  ['the words speak of a password', noAddress, { app: outlook, signs: ['password-trouble'] }, 'possibly'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mailboxMissing, facts, said)).toBe(outcome)
})

test.each([
  ['in the cloud', account(none), 'helpdesk'],
  ['in the local directory', syncedAccount(none), 'identity-admin'],
] as const)('a mailbox is made %s', (_, whose, by) => {
  const verdict = verdictOf(mailboxMissing, { account: whose }, { app: outlook })
  expect(verdict === 'ok' ? '' : verdict.remedies.at(-1)?.by).toBe(by)
})
