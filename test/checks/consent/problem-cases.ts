import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `consent` that together use all its words. */
export const consentCases = {} satisfies ProblemCases
