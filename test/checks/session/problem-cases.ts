import type { ProblemCases } from '../problem-case.ts'

/** Cases of each check of `session` that together use all its words. */
export const sessionCases = {
  'session-revoked': [{ facts: {} }],
  'session-expired-inactivity': [{ facts: {} }],
  'session-sign-in-frequency': [{ facts: {} }],
  'sso-cookie-or-session': [{ facts: {} }],
} satisfies ProblemCases
