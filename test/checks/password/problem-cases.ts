import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `password` that together use all its words. */
export const passwordCases = {} satisfies ProblemCases
