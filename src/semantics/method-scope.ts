import type { GroupMembership } from '../model/facts/groups.ts'
import type { AuthenticationMethodsPolicy, MethodTarget } from '../model/facts/policies.ts'

/** Whom a method policy is asked about; groups also through other groups. */
export interface Somebody {
  readonly userId: string
  readonly groups: readonly GroupMembership[]
}

/** Whether the organisation lets somebody use a method: `off` for everybody, or somebody is left out; exclusion wins, https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-methods-manage */
export const methodScope = (
  method: string,
  { configurations }: AuthenticationMethodsPolicy,
  somebody: Somebody,
): 'allowed' | 'off' | 'excluded' | 'unknown' => {
  const configuration = configurations.find(({ id }) => id.toLowerCase() === method.toLowerCase())
  if (!configuration) return 'unknown'
  if (configuration.state !== 'enabled') return 'off'
  const { includeTargets, excludeTargets } = configuration
  if (excludeTargets.some((target) => isMeant(target, somebody))) return 'excluded'
  if (includeTargets.length === 0) return 'unknown'
  return includeTargets.some((target) => isMeant(target, somebody)) ? 'allowed' : 'excluded'
}

const isMeant = ({ id }: MethodTarget, { userId, groups }: Somebody): boolean =>
  id === 'all_users' || id === userId || groups.some((group) => group.id === id)
