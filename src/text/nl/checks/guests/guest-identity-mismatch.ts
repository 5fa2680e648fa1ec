import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const guestIdentityMismatch: CheckTexts['guest-identity-mismatch'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
