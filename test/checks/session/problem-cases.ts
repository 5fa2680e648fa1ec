import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `session` that together use all its words. */
export const sessionCases = {} satisfies ProblemCases
