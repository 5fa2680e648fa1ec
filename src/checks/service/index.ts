/** Checks about trouble at Microsoft itself, which stops everybody; what stops a sign-in first stands first. */
export const serviceChecks = [] as const
