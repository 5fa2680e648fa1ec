import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const guestDeviceClaimNotTrusted: CheckTexts['guest-device-claim-not-trusted'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
