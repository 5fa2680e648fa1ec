import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const userOnlyInNestedGroup: CheckTexts['user-only-in-nested-group'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
