/** Checks about the organisation’s own directory and sign-in server: federation, pass-through authentication, synchronisation; what stops a sign-in first stands first. */
export const federationChecks = [] as const
