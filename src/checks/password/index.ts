/** Checks about the password, the locks around it, and resetting it; what stops a sign-in first stands first. */
export const passwordChecks = [] as const
