import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const tapExpiredOrUsed: CheckTexts['tap-expired-or-used'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
