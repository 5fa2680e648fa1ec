import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const authStrengthNotMet: CheckTexts['auth-strength-not-met'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
