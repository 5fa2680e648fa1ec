import { accountDisabledOnprem } from '../../../src/checks/account/account-disabled-onprem.ts'
import {
  account,
  daysAgo,
  guestAccount,
  judge,
  signIn,
  syncedAccount,
  syncedOrganization,
  verdictOf,
} from '../judge.ts'

const blocked = syncedAccount({ accountEnabled: false })
const fresh = { organization: syncedOrganization() }
const stale = { organization: syncedOrganization({ onPremisesLastSyncDateTime: daysAgo(3) }) }

test.each([
  ['an enabled synced account', { account: syncedAccount(), ...fresh }, 'ok'],
  ['a disabled synced account', { account: blocked, ...fresh }, 'certainly'],
  ['the same from the cloud', { account: account({ accountEnabled: false }), ...fresh }, 'ok'],
  [
    'a disabled guest that is synced',
    { account: guestAccount({ onPremisesSyncEnabled: true, accountEnabled: false }) },
    'ok',
  ],
  [
    'a disabled synced account, nothing else readable',
    { account: blocked, signIns: undefined, organization: undefined },
    'certainly',
  ],
  ['the same three days after the last synchronisation', { account: blocked, ...stale }, 'probably'],
  ['enabled again, refused yesterday', { account: syncedAccount(), signIns: [signIn({ errorCode: 50057 })] }, 'ok'],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(accountDisabledOnprem, facts)).toBe(outcome)
})

test('enabling is a matter of Active Directory, not of the helpdesk', () => {
  expect(verdictOf(accountDisabledOnprem, { account: blocked, ...fresh })).toMatchObject({
    whoCanFix: 'identity-admin',
  })
})
