import { mfaNotRegistered } from './mfa-not-registered.ts'

/** Checks about the second step: registered, asked for, answered, strong enough; what stops a sign-in first stands first. */
export const mfaChecks = [mfaNotRegistered] as const
