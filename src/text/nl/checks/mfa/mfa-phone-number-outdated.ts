import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const mfaPhoneNumberOutdated: CheckTexts['mfa-phone-number-outdated'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
