import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caRiskBlock: CheckTexts['ca-risk-block'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
