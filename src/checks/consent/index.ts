/** Checks about what an app was allowed to use, and by whom; what stops a sign-in first stands first. */
export const consentChecks = [] as const
