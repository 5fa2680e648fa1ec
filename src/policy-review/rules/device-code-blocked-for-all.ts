import type { ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { blocks, has, isForAll } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks the device code flow for everybody but emergency accounts: meeting rooms and command lines use it, https://learn.microsoft.com/entra/identity/conditional-access/concept-authentication-flows */
export const deviceCodeBlockedForAll = policyRule(
  'CA-032',
  'medium',
  (policy, { organisation, facts }) =>
    isForAll(policy) &&
    blocks(policy) &&
    has(policy.conditions.transferMethods, 'deviceCodeFlow') &&
    !leavesDevicesOut(policy, [
      ...organisation.emergencyAccounts,
      ...(facts.emergencyAccounts ?? []).map(({ account }) => account.id),
    ]),
)

/** Anybody but emergency accounts, or some devices, apps or places. */
const leavesDevicesOut = ({ conditions }: ConditionalAccessPolicy, emergency: readonly string[]): boolean => {
  const { users, deviceFilter, applications, locations } = conditions
  return (
    users.excludeUsers.some((id) => !has(emergency, id)) ||
    users.excludeGroups.length > 0 ||
    deviceFilter !== undefined ||
    applications.excludeApplications.length > 0 ||
    (locations?.excludeLocations.length ?? 0) > 0
  )
}
