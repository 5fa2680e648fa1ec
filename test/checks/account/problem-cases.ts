import { account, daysAgo, guestAccount, signIn, syncedAccount, syncedOrganization } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const deleted = { attributes: { deletedDateTime: daysAgo(12) } }
const blocked = { accountEnabled: false }
const refused = [signIn({ errorCode: 50057 }), signIn()]

/** Cases of each check of `account` that together use all its words. */
export const accountCases = {
  'account-deleted': [{ facts: { account: account(deleted) } }],
  'account-disabled': [
    { facts: { account: account(blocked), signIns: refused } },
    { facts: { account: account(blocked), signIns: undefined } },
  ],
  'account-disabled-onprem': [
    { facts: { account: syncedAccount(blocked), signIns: refused, organization: syncedOrganization() } },
    {
      facts: {
        account: syncedAccount(blocked),
        signIns: undefined,
        organization: syncedOrganization({ onPremisesLastSyncDateTime: daysAgo(3) }),
      },
    },
    { facts: { account: syncedAccount(blocked), signIns: undefined, organization: undefined } },
  ],
  'guest-disabled': [
    { facts: { account: guestAccount(blocked), signIns: [signIn({ errorCode: 500571 }), signIn()] } },
    { facts: { account: guestAccount(blocked), signIns: undefined } },
  ],
} satisfies ProblemCases
