import { passwordExpiredOnprem } from './password-expired-onprem.ts'
import { mustChangePassword } from './must-change-password.ts'
import { passwordExpired } from './password-expired.ts'
import { smartLockout } from './smart-lockout.ts'
import { maliciousIpBlock } from './malicious-ip-block.ts'
import { ssprNotEnabled } from './sspr-not-enabled.ts'
import { ssprNotRegistered } from './sspr-not-registered.ts'
import { wrongPassword } from './wrong-password.ts'

/** Checks about the password, the locks around it, and resetting it; what stops a sign-in first stands first. */
export const passwordChecks = [
  maliciousIpBlock,
  smartLockout,
  passwordExpiredOnprem,
  mustChangePassword,
  passwordExpired,
  ssprNotEnabled,
  ssprNotRegistered,
  wrongPassword,
] as const
