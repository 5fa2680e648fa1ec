import type { CheckTexts } from '../../../../checks/index.ts'
import { accountDisabled } from './account-disabled.ts'
import { accountDeleted } from './account-deleted.ts'
import { accountDisabledOnprem } from './account-disabled-onprem.ts'
import { guestDisabled } from './guest-disabled.ts'

/** De woorden van de controles over het account zelf. */
export const accountTexts = {
  'account-disabled': accountDisabled,
  'account-deleted': accountDeleted,
  'account-disabled-onprem': accountDisabledOnprem,
  'guest-disabled': guestDisabled,
} satisfies Partial<CheckTexts>
