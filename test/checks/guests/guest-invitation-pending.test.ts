import { guestInvitationPending } from '../../../src/checks/guests/guest-invitation-pending.ts'
import { account, guestAccount, judge, signIn, verdictOf } from '../judge.ts'

const pending = guestAccount({ externalUserState: 'PendingAcceptance', identities: [] })
const refused = (errorCode: number) => [signIn({ errorCode, homeTenantId: 'fabrikam' })]

test.each([
  ['a member', { account: account() }, {}, 'ok'],
  ['a guest who accepted', { account: guestAccount(), signIns: [] }, {}, 'ok'],
  ['a guest who did not accept', { account: pending, signIns: [] }, {}, 'certainly'],
  ['… as an external member', { account: { ...pending, userType: 'Member' }, signIns: [] }, {}, 'certainly'],
  ['… while the log cannot be read', { account: pending, signIns: undefined }, {}, 'certainly'],
  ['… and was not found here', { account: pending, signIns: refused(50020) }, {}, 'certainly'],
  ['… and says what the page says', { account: pending, signIns: [] }, { codes: [50014] }, 'certainly'],
  ['… and is said to be invited', { account: pending, signIns: [] }, { signs: ['as-guest'] }, 'certainly'],
  ['… but was let in all the same', { account: pending, signIns: [signIn()] }, {}, 'ok'],
  ['… but typed a wrong password', { account: pending, signIns: refused(50126) }, {}, 'ok'],
  ['… but was blocked by a policy', { account: pending, signIns: refused(53003) }, {}, 'ok'],
  ['… but quotes another failure', { account: pending, signIns: [] }, { codes: [50126] }, 'ok'],
  ['… but speaks of a password', { account: pending, signIns: [] }, { signs: ['forgot-password'] }, 'possibly'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(guestInvitationPending, facts, said)).toBe(outcome)
})

test('the guest has to accept', () => {
  expect(verdictOf(guestInvitationPending, { account: pending, signIns: [] })).toMatchObject({ whoCanFix: 'user' })
})
