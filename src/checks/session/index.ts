/** Checks about a session or token that no longer counts; what stops a sign-in first stands first. */
export const sessionChecks = [] as const
