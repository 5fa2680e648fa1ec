import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caLegacyAuthBlock: CheckTexts['ca-legacy-auth-block'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
