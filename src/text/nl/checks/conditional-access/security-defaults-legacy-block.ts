import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const securityDefaultsLegacyBlock: CheckTexts['security-defaults-legacy-block'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
