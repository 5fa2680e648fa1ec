import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const mfaRequired: CheckTexts['mfa-required'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
