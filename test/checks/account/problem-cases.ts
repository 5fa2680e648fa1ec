import { account, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `account` that together use all its words. */
export const accountCases = {
  'account-disabled': [
    { facts: { account: account({ accountEnabled: false }), signIns: [signIn({ errorCode: 50057 }), signIn()] } },
    { facts: { account: account({ accountEnabled: false }), signIns: undefined } },
  ],
} satisfies ProblemCases
