import type { CheckTexts } from '../../../../checks/index.ts'
import { userNotAssignedToApp } from './user-not-assigned-to-app.ts'
import { appNotInTenant } from './app-not-in-tenant.ts'
import { appDisabledByMicrosoft } from './app-disabled-by-microsoft.ts'
import { appDisabledInTenant } from './app-disabled-in-tenant.ts'
import { appDisabled } from './app-disabled.ts'
import { appSecretExpired } from './app-secret-expired.ts'
import { appSigninLoop } from './app-signin-loop.ts'
import { userOnlyInNestedGroup } from './user-only-in-nested-group.ts'

/** De woorden van de controles over apps. */
export const appsTexts = {
  'user-not-assigned-to-app': userNotAssignedToApp,
  'app-not-in-tenant': appNotInTenant,
  'app-disabled-by-microsoft': appDisabledByMicrosoft,
  'app-disabled-in-tenant': appDisabledInTenant,
  'app-disabled': appDisabled,
  'app-secret-expired': appSecretExpired,
  'app-signin-loop': appSigninLoop,
  'user-only-in-nested-group': userOnlyInNestedGroup,
} satisfies Partial<CheckTexts>
