import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const appDisabledByMicrosoft: CheckTexts['app-disabled-by-microsoft'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
