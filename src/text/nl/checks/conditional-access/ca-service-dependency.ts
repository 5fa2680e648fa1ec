import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const caServiceDependency: CheckTexts['ca-service-dependency'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
