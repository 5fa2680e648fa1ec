import { crossTenantOutboundBlocked } from '../../../src/checks/guests/cross-tenant-outbound-blocked.ts'
import {
  crossTenantAccess,
  crossTenantSetting,
  group,
  guestAccount,
  judge,
  minutesAgo,
  signIn,
  verdictOf,
} from '../judge.ts'

const blocked = { b2bCollaborationOutbound: crossTenantSetting('blocked') }
const some = (...targets: readonly string[]) => ({
  b2bCollaborationOutbound: { usersAndGroups: { accessType: 'blocked', targets } },
})
const closed = crossTenantAccess({}, blocked)
const away = { homeTenantId: 'contoso', resourceTenantId: 'fabrikam', createdDateTime: minutesAgo(60) }
const event = signIn({ ...away, errorCode: 500212 })
const there = { signs: ['visits-elsewhere', 'cannot-sign-in'] } as const

test.each([
  ['the code', {}, { codes: [500212] }, 'certainly'],
  ['the event', { signIns: [event] }, { codes: [500212] }, 'certainly'],
  ['the code for the way in', {}, { codes: [500213] }, 'ok'],
  ['let in since', { signIns: [signIn(), event] }, {}, 'ok'],
  ['words, and closed by default', { crossTenantAccess: closed }, there, 'probably'],
  ['… closed for this person', { crossTenantAccess: crossTenantAccess({}, some('kim')) }, there, 'probably'],
  [
    '… closed for a group of this person',
    { groups: [group({ id: 'g1' })], crossTenantAccess: crossTenantAccess({}, some('g1')) },
    there,
    'probably',
  ],
  ['… closed for somebody else', { crossTenantAccess: crossTenantAccess({}, some('alex')) }, there, 'ok'],
  ['words, and open', {}, there, 'ok'],
  [
    'words, and one organisation open',
    {
      crossTenantAccess: crossTenantAccess(
        { fabrikam: { b2bCollaborationOutbound: crossTenantSetting('allowed') } },
        blocked,
      ),
    },
    there,
    'ok',
  ],
  ['closed, and no word about elsewhere', { crossTenantAccess: closed }, { signs: ['cannot-sign-in'] }, 'ok'],
  ['closed, and another failure', { crossTenantAccess: closed, signIns: [signIn({ errorCode: 53003 })] }, there, 'ok'],
  ['closed, and a password', { crossTenantAccess: closed }, { signs: [...there.signs, 'forgot-password'] }, 'ok'],
  ['settings that cannot be read', { crossTenantAccess: undefined }, there, 'ok'],
  ['a guest', { account: guestAccount() }, { codes: [500212] }, 'certainly'],
  ['an account that cannot be read', { account: undefined }, { codes: [500212] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(crossTenantOutboundBlocked, facts, said)).toBe(outcome)
})

test.each([
  ['one of ours: our administrator', {}, 'identity-admin'],
  ['a guest: only the organisation of the guest', { account: guestAccount() }, 'nobody'],
] as const)('%s', (_, facts, whoCanFix) => {
  expect(verdictOf(crossTenantOutboundBlocked, facts, { codes: [500212] })).toMatchObject({ whoCanFix })
})
