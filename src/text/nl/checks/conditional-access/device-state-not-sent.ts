import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const deviceStateNotSent: CheckTexts['device-state-not-sent'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
