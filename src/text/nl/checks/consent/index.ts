import type { CheckTexts } from '../../../../checks/index.ts'
import { adminConsentRequired } from './admin-consent-required.ts'
import { consentRequired } from './consent-required.ts'
import { consentDeclined } from './consent-declined.ts'
import { appPermissionNotConsented } from './app-permission-not-consented.ts'
import { serviceNotSubscribed } from './service-not-subscribed.ts'

/** De woorden van de controles over toestemming voor apps. */
export const consentTexts = {
  'admin-consent-required': adminConsentRequired,
  'consent-required': consentRequired,
  'consent-declined': consentDeclined,
  'app-permission-not-consented': appPermissionNotConsented,
  'service-not-subscribed': serviceNotSubscribed,
} satisfies Partial<CheckTexts>
