import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `federation` that together use all its words. */
export const federationCases = {} satisfies ProblemCases
