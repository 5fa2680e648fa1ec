import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const sessionSignInFrequency: CheckTexts['session-sign-in-frequency'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
