import type { Facts } from '../model/facts.ts'

/** What people may allow an app themselves. */
export type UserConsent =
  /** Nothing, by the setting of the organisation. */
  | 'off'
  /** Nothing for this app: one that asks for an assignment always needs an administrator. */
  | 'assigned'
  /** Only what some rule calls harmless. */
  | 'limited'
  /** Whatever does not need an administrator. */
  | 'open'
  | 'unknown'

const ownPermissions = 'managepermissiongrantsforself.'
const open = `${ownPermissions}microsoft-user-default-legacy`

/** Whether people may consent to the app meant, https://learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent */
export const userConsent = ({
  authorizationPolicy,
  app,
}: Partial<Pick<Facts, 'authorizationPolicy' | 'app'>>): UserConsent => {
  const rules = authorizationPolicy?.permissionGrantPoliciesAssigned
    .map((rule) => rule.toLowerCase())
    .filter((rule) => rule.startsWith(ownPermissions))
  if (rules?.length === 0) return 'off'
  if (app?.is === 'in-tenant' && app.appRoleAssignmentRequired) return 'assigned'
  if (!rules) return 'unknown'
  return rules.includes(open) ? 'open' : 'limited'
}

/** Whether only an administrator can allow the app. */
export const needsAdministrator = (consent: UserConsent): boolean => consent === 'off' || consent === 'assigned'
