import { accountDisabled } from './account-disabled.ts'

/** Checks about the account itself: disabled, deleted, or not there; what stops a sign-in first stands first. */
export const accountChecks = [accountDisabled] as const
