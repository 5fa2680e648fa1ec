import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caBlockPolicy: CheckTexts['ca-block-policy'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
