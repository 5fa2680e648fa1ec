import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const securityDefaultsMfa: CheckTexts['security-defaults-mfa'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
