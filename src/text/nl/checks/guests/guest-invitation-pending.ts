import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const guestInvitationPending: CheckTexts['guest-invitation-pending'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
