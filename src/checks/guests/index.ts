/** Checks about people from another organisation, and what the two organisations trust of each other; what stops a sign-in first stands first. */
export const guestsChecks = [] as const
