import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const wrongAccountPicked: CheckTexts['wrong-account-picked'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
