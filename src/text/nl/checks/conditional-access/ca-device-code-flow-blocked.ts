import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caDeviceCodeFlowBlocked: CheckTexts['ca-device-code-flow-blocked'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
