import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caAppNotApproved: CheckTexts['ca-app-not-approved'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
