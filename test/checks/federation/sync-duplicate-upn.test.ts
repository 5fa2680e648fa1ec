import { syncDuplicateUpn } from '../../../src/checks/federation/sync-duplicate-upn.ts'
import { judge, minutesAgo, provisioningError, signIn, syncedAccount } from '../judge.ts'

const renamed = 'kim4711@contoso.onmicrosoft.com'
const conflict = { onPremisesProvisioningErrors: [provisioningError()] }
const made = { account: syncedAccount({ ...conflict, userPrincipalName: renamed }), signIns: [] }
const kept = { account: syncedAccount(conflict), signIns: [] }
const cannot = { signs: ['cannot-sign-in'] } as const
const noAccount = { signs: ['says-no-such-account'] } as const

test.each([
  ['renamed, and says the account does not exist', made, noAccount, 'certainly'],
  ['renamed, and cannot sign in', made, cannot, 'certainly'],
  ['renamed, and quotes 50034', made, { codes: [50034] }, 'certainly'],
  ['renamed, and quotes another code', made, { ...cannot, codes: [53003] }, 'ok'],
  [
    'renamed, but signed in today',
    { ...made, signIns: [signIn({ createdDateTime: minutesAgo(90) })] },
    cannot,
    'possibly',
  ],
  ['renamed, reached and refused for the password', { ...made, signIns: [signIn({ errorCode: 50126 })] }, cannot, 'ok'],
  ['renamed, speaks of something else', made, { signs: ['says-no-licence'] }, 'ok'],
  ['a conflict, with the old name still there, no such account', kept, noAccount, 'probably'],
  ['a conflict, with the old name still there', kept, cannot, 'possibly'],
  [
    'a mail address held by another',
    {
      ...made,
      account: syncedAccount({
        onPremisesProvisioningErrors: [provisioningError({ propertyCausingError: 'ProxyAddress' })],
      }),
    },
    noAccount,
    'ok',
  ],
  ['no conflict', { account: syncedAccount(), signIns: [] }, noAccount, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(syncDuplicateUpn, facts, said)).toBe(outcome)
})
