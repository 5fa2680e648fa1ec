import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const wrongUrlOrTenant: CheckTexts['wrong-url-or-tenant'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
