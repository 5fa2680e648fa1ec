import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `federation` that together use all its words. */
export const federationCases = {
  'federation-cert-mismatch': [{ facts: {} }],
  'federation-down': [{ facts: {} }],
  'pta-agent-unavailable': [{ facts: {} }],
  'pta-time-skew': [{ facts: {} }],
  'sync-duplicate-upn': [{ facts: {} }],
  'sync-stale': [{ facts: {} }],
  'sync-immutableid-mismatch': [{ facts: {} }],
} satisfies ProblemCases
