import { sessionRevoked } from './session-revoked.ts'
import { sessionExpiredInactivity } from './session-expired-inactivity.ts'
import { sessionSignInFrequency } from './session-sign-in-frequency.ts'
import { ssoCookieOrSession } from './sso-cookie-or-session.ts'

/** Checks about a session or token that no longer counts; what stops a sign-in first stands first. */
export const sessionChecks = [
  sessionRevoked,
  sessionExpiredInactivity,
  sessionSignInFrequency,
  ssoCookieOrSession,
] as const
