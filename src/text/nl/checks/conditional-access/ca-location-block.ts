import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caLocationBlock: CheckTexts['ca-location-block'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
