import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const guestNotInvited: CheckTexts['guest-not-invited'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
