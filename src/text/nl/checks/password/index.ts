import type { CheckTexts } from '../../../../checks/index.ts'
import { passwordExpiredOnprem } from './password-expired-onprem.ts'
import { mustChangePassword } from './must-change-password.ts'
import { passwordExpired } from './password-expired.ts'
import { smartLockout } from './smart-lockout.ts'
import { maliciousIpBlock } from './malicious-ip-block.ts'
import { ssprNotEnabled } from './sspr-not-enabled.ts'
import { ssprNotRegistered } from './sspr-not-registered.ts'
import { wrongPassword } from './wrong-password.ts'

/** De woorden van de controles over het wachtwoord. */
export const passwordTexts = {
  'password-expired-onprem': passwordExpiredOnprem,
  'must-change-password': mustChangePassword,
  'password-expired': passwordExpired,
  'smart-lockout': smartLockout,
  'malicious-ip-block': maliciousIpBlock,
  'sspr-not-enabled': ssprNotEnabled,
  'sspr-not-registered': ssprNotRegistered,
  'wrong-password': wrongPassword,
} satisfies Partial<CheckTexts>
