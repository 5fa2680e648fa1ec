import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caDeviceNotHybridJoined: CheckTexts['ca-device-not-hybrid-joined'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
