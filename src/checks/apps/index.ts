import { appDisabled } from './app-disabled.ts'
import { appDisabledByMicrosoft } from './app-disabled-by-microsoft.ts'
import { appDisabledInTenant } from './app-disabled-in-tenant.ts'
import { appNotInTenant } from './app-not-in-tenant.ts'
import { appSecretExpired } from './app-secret-expired.ts'
import { appSigninLoop } from './app-signin-loop.ts'
import { userNotAssignedToApp } from './user-not-assigned-to-app.ts'
import { userOnlyInNestedGroup } from './user-only-in-nested-group.ts'

/** Checks about an app in this tenant: there, enabled, assigned, with a secret that counts; what stops a sign-in first stands first. */
export const appsChecks = [
  appNotInTenant,
  appDisabledByMicrosoft,
  appDisabledInTenant,
  appDisabled,
  userOnlyInNestedGroup,
  userNotAssignedToApp,
  appSecretExpired,
  appSigninLoop,
] as const
