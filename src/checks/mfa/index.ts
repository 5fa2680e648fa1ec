import { appCannotDoMfa } from './app-cannot-do-mfa.ts'
import { authStrengthNotMet } from './auth-strength-not-met.ts'
import { mfaChallengeNotCompleted } from './mfa-challenge-not-completed.ts'
import { mfaFraudReportedBlock } from './mfa-fraud-reported-block.ts'
import { mfaMethodLost } from './mfa-method-lost.ts'
import { mfaNotRegistered } from './mfa-not-registered.ts'
import { mfaPhoneNumberOutdated } from './mfa-phone-number-outdated.ts'
import { mfaRegistrationBlockedRisk } from './mfa-registration-blocked-risk.ts'
import { mfaRegistrationLocationBlocked } from './mfa-registration-location-blocked.ts'
import { mfaRequired } from './mfa-required.ts'
import { securityDefaultsMfa } from './security-defaults-mfa.ts'
import { tapExpiredOrUsed } from './tap-expired-or-used.ts'
import { tapNotAllowedByPolicy } from './tap-not-allowed-by-policy.ts'

/** Checks about the second step: registered, asked for, answered, strong enough; what stops a sign-in first stands first. */
export const mfaChecks = [
  mfaFraudReportedBlock,
  mfaRegistrationBlockedRisk,
  mfaRegistrationLocationBlocked,
  tapNotAllowedByPolicy,
  tapExpiredOrUsed,
  securityDefaultsMfa,
  mfaNotRegistered,
  mfaPhoneNumberOutdated,
  mfaMethodLost,
  mfaChallengeNotCompleted,
  authStrengthNotMet,
  appCannotDoMfa,
  mfaRequired,
] as const
