import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `consent` that together use all its words. */
export const consentCases = {
  'admin-consent-required': [{ facts: {} }],
  'consent-required': [{ facts: {} }],
  'consent-declined': [{ facts: {} }],
  'app-permission-not-consented': [{ facts: {} }],
  'service-not-subscribed': [{ facts: {} }],
} satisfies ProblemCases
