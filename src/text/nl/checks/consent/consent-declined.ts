import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const consentDeclined: CheckTexts['consent-declined'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
