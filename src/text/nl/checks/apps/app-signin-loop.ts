import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appSigninLoop: CheckTexts['app-signin-loop'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
