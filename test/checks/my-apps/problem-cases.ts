import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `my-apps` that together use all its words. */
export const myAppsCases = {
  'deep-link-wrong': [{ facts: {} }],
  'app-proxy-connector-unavailable': [{ facts: {} }],
  'app-proxy-backend-authorisation': [{ facts: {} }],
  'password-sso-extension-missing': [{ facts: {} }],
  'myapps-app-hidden': [{ facts: {} }],
  'myapps-not-assigned': [{ facts: {} }],
} satisfies ProblemCases
