import type { CheckTexts } from '../../../../checks/index.ts'
import { mfaNotRegistered } from './mfa-not-registered.ts'
import { mfaRequired } from './mfa-required.ts'
import { appCannotDoMfa } from './app-cannot-do-mfa.ts'
import { mfaMethodLost } from './mfa-method-lost.ts'
import { mfaPhoneNumberOutdated } from './mfa-phone-number-outdated.ts'
import { mfaChallengeNotCompleted } from './mfa-challenge-not-completed.ts'
import { mfaFraudReportedBlock } from './mfa-fraud-reported-block.ts'
import { mfaRegistrationBlockedRisk } from './mfa-registration-blocked-risk.ts'
import { mfaRegistrationLocationBlocked } from './mfa-registration-location-blocked.ts'
import { authStrengthNotMet } from './auth-strength-not-met.ts'
import { tapExpiredOrUsed } from './tap-expired-or-used.ts'
import { tapNotAllowedByPolicy } from './tap-not-allowed-by-policy.ts'
import { securityDefaultsMfa } from './security-defaults-mfa.ts'

/** De woorden van de controles over de tweede stap. */
export const mfaTexts = {
  'mfa-not-registered': mfaNotRegistered,
  'mfa-required': mfaRequired,
  'app-cannot-do-mfa': appCannotDoMfa,
  'mfa-method-lost': mfaMethodLost,
  'mfa-phone-number-outdated': mfaPhoneNumberOutdated,
  'mfa-challenge-not-completed': mfaChallengeNotCompleted,
  'mfa-fraud-reported-block': mfaFraudReportedBlock,
  'mfa-registration-blocked-risk': mfaRegistrationBlockedRisk,
  'mfa-registration-location-blocked': mfaRegistrationLocationBlocked,
  'auth-strength-not-met': authStrengthNotMet,
  'tap-expired-or-used': tapExpiredOrUsed,
  'tap-not-allowed-by-policy': tapNotAllowedByPolicy,
  'security-defaults-mfa': securityDefaultsMfa,
} satisfies Partial<CheckTexts>
