import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appDisabled: CheckTexts['app-disabled'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
