import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caTermsOfUse: CheckTexts['ca-terms-of-use'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
