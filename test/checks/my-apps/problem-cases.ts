import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `my-apps` that together use all its words. */
export const myAppsCases = {} satisfies ProblemCases
