import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const ssoCookieOrSession: CheckTexts['sso-cookie-or-session'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
