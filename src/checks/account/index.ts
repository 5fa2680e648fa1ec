import { accountDeleted } from './account-deleted.ts'
import { accountDisabled } from './account-disabled.ts'
import { accountDisabledOnprem } from './account-disabled-onprem.ts'
import { guestDisabled } from './guest-disabled.ts'

/** Checks about the account itself: disabled, deleted, or not there; what stops a sign-in first stands first. */
export const accountChecks = [accountDeleted, accountDisabledOnprem, accountDisabled, guestDisabled] as const
