import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const deviceDisabled: CheckTexts['device-disabled'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
