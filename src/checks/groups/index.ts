/** Checks about groups that should have given access: rules and their processing; what stops a sign-in first stands first. */
export const groupsChecks = [] as const
