import { serviceOutage } from './service-outage.ts'

/** Checks about trouble at Microsoft itself, which stops everybody; what stops a sign-in first stands first. */
export const serviceChecks = [serviceOutage] as const
