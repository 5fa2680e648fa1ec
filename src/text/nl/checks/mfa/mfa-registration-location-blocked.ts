import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const mfaRegistrationLocationBlocked: CheckTexts['mfa-registration-location-blocked'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
