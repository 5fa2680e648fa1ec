import { accountDisabled } from '../../../src/checks/account/account-disabled.ts'
import { account, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const blocked = account({ accountEnabled: false })

test.each([
  ['an enabled account', { account: account() }, 'ok'],
  ['a disabled cloud account', { account: blocked }, 'certainly'],
  ['a disabled cloud account, sign-in log unreadable', { account: blocked, signIns: undefined }, 'certainly'],
  [
    'an enabled account that was refused as disabled yesterday',
    { account: account(), signIns: [signIn({ errorCode: 50057 })] },
    'ok',
  ],
  [
    'a disabled account mastered on-premises',
    { account: account({ accountEnabled: false, onPremisesSyncEnabled: true }) },
    'ok',
  ],
  [
    'a disabled member from elsewhere',
    { account: account({ accountEnabled: false, userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.com' }) },
    'ok',
  ],
  ['a disabled guest', { account: account({ accountEnabled: false, userType: 'Guest' }) }, 'ok'],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(accountDisabled, facts)).toBe(outcome)
})

test('an account that cannot be read is not judged', () => {
  expect(() => judge(accountDisabled, { account: undefined })).toThrow('account')
})

test('tells the newest refusal and the newest success, whatever the order of the rows', () => {
  const rows = [
    signIn({ createdDateTime: minutesAgo(900) }),
    signIn({ createdDateTime: minutesAgo(5), errorCode: 50057 }),
    signIn({ createdDateTime: minutesAgo(600) }),
    signIn({ createdDateTime: minutesAgo(90), errorCode: 50057 }),
  ]
  const verdict = verdictOf(accountDisabled, { account: blocked, signIns: rows })
  expect(verdict).toMatchObject({
    evidence: [
      { say: 'disabled' },
      { say: 'refused', values: { at: { instant: minutesAgo(5) } } },
      { say: 'lastSuccess', values: { at: { instant: minutesAgo(600) } } },
    ],
  })
})
