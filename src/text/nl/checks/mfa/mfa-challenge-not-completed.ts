import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const mfaChallengeNotCompleted: CheckTexts['mfa-challenge-not-completed'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
