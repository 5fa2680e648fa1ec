/** Checks about what an app and Entra ID say to each other: identifier, reply address, claims, certificate; what stops a sign-in first stands first. */
export const samlChecks = [] as const
