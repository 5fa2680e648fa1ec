import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `groups` that together use all its words. */
export const groupsCases = {} satisfies ProblemCases
