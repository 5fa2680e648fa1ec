import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const guestMfaPassthrough: CheckTexts['guest-mfa-passthrough'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
