import { caDeviceNotCompliant } from './ca-device-not-compliant.ts'

/** Checks about Conditional Access and what stands in for it: place, device, client, risk, terms; what stops a sign-in first stands first. */
export const conditionalAccessChecks = [caDeviceNotCompliant] as const
