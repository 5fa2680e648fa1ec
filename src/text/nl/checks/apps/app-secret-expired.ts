import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appSecretExpired: CheckTexts['app-secret-expired'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
