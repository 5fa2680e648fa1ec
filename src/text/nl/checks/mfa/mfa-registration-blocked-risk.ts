import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const mfaRegistrationBlockedRisk: CheckTexts['mfa-registration-blocked-risk'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
