import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `guests` that together use all its words. */
export const guestsCases = {} satisfies ProblemCases
