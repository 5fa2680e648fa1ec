import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const syncImmutableidMismatch: CheckTexts['sync-immutableid-mismatch'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
