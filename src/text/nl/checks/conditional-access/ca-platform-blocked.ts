import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caPlatformBlocked: CheckTexts['ca-platform-blocked'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
