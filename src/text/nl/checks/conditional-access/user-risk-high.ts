import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const userRiskHigh: CheckTexts['user-risk-high'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
