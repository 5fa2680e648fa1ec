import { crossTenantInboundBlocked } from '../../../src/checks/guests/cross-tenant-inbound-blocked.ts'
import { crossTenantAccess, crossTenantSetting, guestAccount, judge, signIn, verdictOf } from '../judge.ts'

const closedIn = { b2bCollaborationInbound: crossTenantSetting('blocked') }
const closedOut = { b2bCollaborationOutbound: crossTenantSetting('blocked') }
const guest = { account: guestAccount(), signIns: [] }
const earlier = [signIn({ homeTenantId: 'fabrikam' })]
const said = { signs: ['cannot-sign-in'] } as const
const there = { signs: ['visits-elsewhere', 'organisation-blocks'] } as const
const nobody = { who: { is: 'address', address: 'mo@fabrikam.com', sure: true, isNobodyHere: true } } as const

test.each([
  ['the code, one of ours', {}, { codes: [500213] }, 'certainly'],
  ['the code, a guest', guest, { codes: [500213] }, 'certainly'],
  ['the code, nobody here', { account: undefined, signIns: undefined }, { ...nobody, codes: [500213] }, 'certainly'],
  ['the code for the way out', {}, { codes: [500212] }, 'ok'],
  ['a guest, closed by default', { ...guest, crossTenantAccess: crossTenantAccess({}, closedIn) }, said, 'probably'],
  [
    'a guest, closed for the organisation of the guest',
    { ...guest, signIns: earlier, crossTenantAccess: crossTenantAccess({ fabrikam: closedIn }) },
    said,
    'probably',
  ],
  [
    'a guest, closed for another organisation',
    { ...guest, signIns: earlier, crossTenantAccess: crossTenantAccess({ adatum: closedIn }) },
    said,
    'ok',
  ],
  ['a guest, open', guest, said, 'ok'],
  ['one of ours, blocked by an organisation that is not ours', {}, there, 'probably'],
  ['… while ours blocks', { crossTenantAccess: crossTenantAccess({}, closedOut) }, there, 'ok'],
  ['… while ours cannot be read', { crossTenantAccess: undefined }, there, 'ok'],
  ['one of ours, nothing said about blocking', {}, { signs: ['visits-elsewhere', 'cannot-sign-in'] }, 'ok'],
] as const)('%s', (_, facts, words, outcome) => {
  expect(judge(crossTenantInboundBlocked, facts, words)).toBe(outcome)
})

test.each([
  ['one of ours: only the other organisation', {}, 'nobody'],
  ['a guest: our administrator', guest, 'identity-admin'],
] as const)('%s', (_, facts, whoCanFix) => {
  expect(verdictOf(crossTenantInboundBlocked, facts, { codes: [500213] })).toMatchObject({ whoCanFix })
})
