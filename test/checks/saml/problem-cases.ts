import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `saml` that together use all its words. */
export const samlCases = {} satisfies ProblemCases
