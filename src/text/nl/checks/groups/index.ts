import type { CheckTexts } from '../../../../checks/index.ts'
import { dynamicGroupNotProcessing } from './dynamic-group-not-processing.ts'
import { dynamicGroupRuleMismatch } from './dynamic-group-rule-mismatch.ts'

/** De woorden van de controles over groepen. */
export const groupsTexts = {
  'dynamic-group-not-processing': dynamicGroupNotProcessing,
  'dynamic-group-rule-mismatch': dynamicGroupRuleMismatch,
} satisfies Partial<CheckTexts>
