import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appDisabledInTenant: CheckTexts['app-disabled-in-tenant'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
