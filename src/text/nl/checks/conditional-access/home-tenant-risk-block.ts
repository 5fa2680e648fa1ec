import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const homeTenantRiskBlock: CheckTexts['home-tenant-risk-block'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
