import { userNotAssignedToApp } from './user-not-assigned-to-app.ts'

/** Checks about an app in this tenant: there, enabled, assigned, with a secret that counts; what stops a sign-in first stands first. */
export const appsChecks = [userNotAssignedToApp] as const
