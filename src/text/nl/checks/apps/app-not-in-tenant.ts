import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appNotInTenant: CheckTexts['app-not-in-tenant'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
