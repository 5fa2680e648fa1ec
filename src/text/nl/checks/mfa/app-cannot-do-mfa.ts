import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appCannotDoMfa: CheckTexts['app-cannot-do-mfa'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
