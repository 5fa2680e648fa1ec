/** Checks about My Apps and what is opened from it: tiles, links, the application proxy; what stops a sign-in first stands first. */
export const myAppsChecks = [] as const
