import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const tapNotAllowedByPolicy: CheckTexts['tap-not-allowed-by-policy'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
