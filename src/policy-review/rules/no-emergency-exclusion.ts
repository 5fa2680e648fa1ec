import { emergencyLeftOut } from '../emergency-left-out.ts'
import { globalAdministrator, has, isForAll } from '../policy-parts.ts'
import { not } from '../../semantics/conditional-access/truth.ts'
import { policyRule } from '../rule.ts'

/** Holds for everybody, or for Global Administrators, and leaves no emergency account out, https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access */
export const noEmergencyExclusion = policyRule(
  'CA-007',
  'high',
  (policy, seen) =>
    isForAll(policy) || has(policy.conditions.users.includeRoles, globalAdministrator)
      ? not(emergencyLeftOut(policy, seen))
      : false,
  ['emergencyAccounts'],
)
