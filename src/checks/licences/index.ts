import { licenseMissing } from './license-missing.ts'

/** Checks about products and the services in them, from purchase to mailbox; what stops a sign-in first stands first. */
export const licencesChecks = [licenseMissing] as const
