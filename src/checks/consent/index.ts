import { adminConsentRequired } from './admin-consent-required.ts'
import { consentRequired } from './consent-required.ts'
import { consentDeclined } from './consent-declined.ts'
import { appPermissionNotConsented } from './app-permission-not-consented.ts'
import { serviceNotSubscribed } from './service-not-subscribed.ts'

/** Checks about what an app was allowed to use, and by whom; what stops a sign-in first stands first. */
export const consentChecks = [
  adminConsentRequired,
  consentRequired,
  consentDeclined,
  appPermissionNotConsented,
  serviceNotSubscribed,
] as const
