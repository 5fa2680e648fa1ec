import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appPermissionNotConsented: CheckTexts['app-permission-not-consented'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
