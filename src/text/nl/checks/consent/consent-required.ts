import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const consentRequired: CheckTexts['consent-required'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
