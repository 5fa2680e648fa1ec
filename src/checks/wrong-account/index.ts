/** Checks about another account or organisation than was meant; what stops a sign-in first stands first. */
export const wrongAccountChecks = [] as const
