import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `wrong-account` that together use all its words. */
export const wrongAccountCases = {
  'wrong-account-picked': [{ facts: {} }],
  'wrong-url-or-tenant': [{ facts: {} }],
} satisfies ProblemCases
