import type { CheckTexts } from '../../../../checks/index.ts'
import { sessionRevoked } from './session-revoked.ts'
import { sessionExpiredInactivity } from './session-expired-inactivity.ts'
import { sessionSignInFrequency } from './session-sign-in-frequency.ts'
import { ssoCookieOrSession } from './sso-cookie-or-session.ts'

/** De woorden van de controles over de sessie. */
export const sessionTexts = {
  'session-revoked': sessionRevoked,
  'session-expired-inactivity': sessionExpiredInactivity,
  'session-sign-in-frequency': sessionSignInFrequency,
  'sso-cookie-or-session': ssoCookieOrSession,
} satisfies Partial<CheckTexts>
