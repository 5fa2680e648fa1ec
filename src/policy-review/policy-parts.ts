import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import { demandsOf, type Control } from '../semantics/conditional-access/control.ts'

type Policy = ConditionalAccessPolicy

/** Template ids of roles, https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10'
/** The roles directory synchronisation has. */
export const syncRoles = ['d29b2b05-8046-44ba-8758-1e26182fcf32', 'a92aed5d-d78a-4d16-b381-09adb37eb3b0'] as const

/** Whether a list of ids or words holds this one, in any case. */
export const has = (list: readonly string[], wanted: string): boolean =>
  list.some((item) => item.toLowerCase() === wanted.toLowerCase())

/** Whether a policy is about every user. */
export const isForAll = ({ conditions }: Policy): boolean => has(conditions.users.includeUsers, 'All')

/** Whether a policy is about every app. */
export const isForAllApps = ({ conditions }: Policy): boolean => has(conditions.applications.includeApplications, 'All')

/** Whether a policy is about every user and every app. */
export const isForEverything = (policy: Policy): boolean => isForAll(policy) && isForAllApps(policy)

/** Whether guests are let in by a policy and none of them left out again. */
export const isForGuests = ({ conditions: { users } }: Policy): boolean => {
  const isIn = has(users.includeUsers, 'All') || has(users.includeUsers, 'GuestsOrExternalUsers')
  const isOut = has(users.excludeUsers, 'GuestsOrExternalUsers') || users.excludeGuestsOrExternalUsers !== undefined
  return (isIn || users.includeGuestsOrExternalUsers !== undefined) && !isOut
}

/** Whether a policy leaves anybody out. */
export const leavesAnybodyOut = ({ conditions: { users } }: Policy): boolean =>
  users.excludeUsers.length + users.excludeGroups.length + users.excludeRoles.length > 0 ||
  users.excludeGuestsOrExternalUsers !== undefined

/** The built-in controls, strengths, terms and custom controls a policy asks for. */
export const controlsOf = ({ grantControls }: Policy): readonly Control[] =>
  grantControls ? demandsOf(grantControls).map(({ control }) => control) : []

/** Whether a policy asks for any of these, alone or beside others. */
export const asksFor = (policy: Policy, ...controls: readonly Control[]): boolean =>
  controlsOf(policy).some((control) => controls.includes(control))

/** Whether a policy cannot be met without this control. */
export const insistsOn = (policy: Policy, control: Control): boolean => {
  const asked = controlsOf(policy)
  return asked.includes(control) && (asked.length === 1 || policy.grantControls?.operator.toUpperCase() === 'AND')
}

/** Whether a policy blocks. */
export const blocks = (policy: Policy): boolean => asksFor(policy, 'block')

/** Whether a policy asks for a second step, in either way of saying so. */
export const asksMfa = (policy: Policy): boolean => asksFor(policy, 'mfa', 'authenticationStrength')

/** Whether a policy is enforced; one in report-only mode is not. */
export const isEnforced = ({ state }: Policy): boolean => state === 'enabled'

const legacy = ['exchangeActiveSync', 'other']

/** Whether a policy names kinds of client, and only those of legacy authentication. */
export const isLegacyOnly = ({ conditions: { clientAppTypes } }: Policy): boolean =>
  clientAppTypes.length > 0 && clientAppTypes.every((type) => has(legacy, type))
