import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const tenantRestrictionsBlock: CheckTexts['tenant-restrictions-block'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
