import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `service` that together use all its words. */
export const serviceCases = {} satisfies ProblemCases
