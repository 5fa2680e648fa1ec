import { guestDisabled } from '../../../src/checks/account/guest-disabled.ts'
import { account, guestAccount, judge, signIn, verdictOf } from '../judge.ts'

const blocked = guestAccount({ accountEnabled: false })

test.each([
  ['a guest', { account: guestAccount() }, 'ok'],
  ['a disabled guest', { account: blocked }, 'certainly'],
  ['a disabled guest, log unreadable', { account: blocked, signIns: undefined }, 'certainly'],
  ['a disabled member from elsewhere', { account: { ...blocked, userType: 'Member' } }, 'certainly'],
  ['a disabled member of this organisation', { account: account({ accountEnabled: false }) }, 'ok'],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(guestDisabled, facts)).toBe(outcome)
})

test('names the code of the refusal', () => {
  const verdict = verdictOf(guestDisabled, { account: blocked, signIns: [signIn({ errorCode: 500571 })] })
  expect(verdict).toMatchObject({ evidence: [{ say: 'disabled' }, { say: 'refused', values: { code: '500571' } }] })
})
