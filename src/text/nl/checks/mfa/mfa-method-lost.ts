import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const mfaMethodLost: CheckTexts['mfa-method-lost'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
