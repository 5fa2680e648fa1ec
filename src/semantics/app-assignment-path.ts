import type { Facts } from '../model/facts.ts'
import type { AppAssignment } from '../model/facts/apps.ts'

/** How somebody comes to an app that admits only people who were given it. */
export type AppAssignmentPath =
  | { readonly is: 'assigned' }
  /** Only in a group inside an assigned one (these): that does not count. */
  | { readonly is: 'nested'; readonly groups: readonly [AppAssignment, ...AppAssignment[]] }
  | { readonly is: 'none' }

type AssignmentFacts = Pick<Facts, 'account' | 'appAssignments' | 'userAppAssignments' | 'groups'>

/** Follows person → group → app; nested groups give no access, https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal */
export const appAssignmentPath = (
  { account, appAssignments, userAppAssignments, groups }: AssignmentFacts,
  servicePrincipalId: string,
): AppAssignmentPath => {
  const direct = new Set([account.id, ...groups.filter(({ isDirect }) => isDirect).map(({ id }) => id)])
  if (userAppAssignments.some(({ resourceId }) => resourceId === servicePrincipalId)) return { is: 'assigned' }
  if (appAssignments.some(({ principalId }) => direct.has(principalId))) return { is: 'assigned' }
  const inside = new Set(groups.filter(({ isDirect }) => !isDirect).map(({ id }) => id))
  const [first, ...others] = appAssignments.filter(({ principalId }) => inside.has(principalId))
  return first ? { is: 'nested', groups: [first, ...others] } : { is: 'none' }
}
