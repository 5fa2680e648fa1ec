import type { CheckTexts } from '../../../../checks/index.ts'
import { accountDisabled } from './account-disabled.ts'

/** De woorden van de controles over het account zelf. */
export const accountTexts = {
  'account-disabled': accountDisabled,
} satisfies Partial<CheckTexts>
