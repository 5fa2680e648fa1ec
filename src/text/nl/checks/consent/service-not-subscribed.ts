import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const serviceNotSubscribed: CheckTexts['service-not-subscribed'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
