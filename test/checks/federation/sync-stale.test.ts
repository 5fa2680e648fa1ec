import { syncStale } from '../../../src/checks/federation/sync-stale.ts'
import {
  account,
  daysAgo,
  judge,
  minutesAgo,
  organization,
  signIn,
  syncedAccount,
  syncedOrganization,
} from '../judge.ts'

const stopped = { organization: syncedOrganization({ onPremisesLastSyncDateTime: daysAgo(2) }) }
const runs = { organization: syncedOrganization() }
const synced = { account: syncedAccount() }
const disabled = { account: syncedAccount({ accountEnabled: false }) }
const refused = (errorCode: number) => ({ signIns: [signIn({ errorCode, createdDateTime: minutesAgo(5) })] })
const inAd = { signs: ['changed-on-premises'] } as const
const newPassword = { signs: ['changed-password', 'password-trouble'] } as const

test.each([
  ['enabled again in AD, still disabled here', { ...stopped, ...disabled, ...refused(50057) }, inAd, 'certainly'],
  ['the same, synchronisation runs', { ...runs, ...disabled, ...refused(50057) }, inAd, 'ok'],
  [
    'the same, two hours without it',
    { organization: syncedOrganization({ onPremisesLastSyncDateTime: minutesAgo(120) }), ...disabled },
    inAd,
    'ok',
  ],
  ['a cloud account', { ...stopped, account: account({ accountEnabled: false }) }, inAd, 'ok'],
  ['a cloud organisation', { organization: organization(), ...disabled }, inAd, 'ok'],
  ['disabled, and nobody says that AD differs', { ...stopped, ...disabled }, { signs: ['says-disabled'] }, 'possibly'],
  ['added to a group in AD, not assigned yet', { ...stopped, ...synced, ...refused(50105) }, inAd, 'certainly'],
  ['a policy stops them', { ...stopped, ...synced, ...refused(53003) }, inAd, 'ok'],
  [
    'got in since',
    { ...stopped, ...synced, signIns: [signIn(), signIn({ errorCode: 50057, createdDateTime: minutesAgo(20) })] },
    inAd,
    'ok',
  ],
  ['a new password that did not come over', { ...stopped, ...synced, ...refused(50126) }, newPassword, 'probably'],
  [
    'a new password that did come over',
    { ...stopped, account: syncedAccount({ lastPasswordChangeDateTime: minutesAgo(60) }), ...refused(50126) },
    newPassword,
    'ok',
  ],
  ['a new password, and nothing refused', { ...stopped, ...synced, signIns: [] }, newPassword, 'ok'],
  ['about something else', { ...stopped, ...synced, ...refused(50126) }, { signs: ['password-trouble'] }, 'ok'],
  [
    'many new people who do not appear',
    { ...stopped, account: undefined, signIns: undefined },
    { ...inAd, who: { is: 'many' } },
    'certainly',
  ],
  [
    'many, synchronisation runs',
    { ...runs, account: undefined, signIns: undefined },
    { ...inAd, who: { is: 'many' } },
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(syncStale, facts, said)).toBe(outcome)
})
