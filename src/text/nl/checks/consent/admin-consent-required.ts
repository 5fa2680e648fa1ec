import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const adminConsentRequired: CheckTexts['admin-consent-required'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
