import { matchesUsers } from '../../semantics/conditional-access/conditions/matches-users.ts'
import { personInScenario } from '../../semantics/conditional-access/person-in-scenario.ts'
import { some } from '../../semantics/conditional-access/truth.ts'
import { asksMfa } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks an account that a job signs in with for a second step, https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength#user-exclusions */
export const serviceAccountAskedForMfa = policyRule(
  'CA-028',
  'medium',
  (policy, { facts: { serviceAccounts } }) => {
    if (!asksMfa(policy)) return false
    const { users } = policy.conditions
    return serviceAccounts && some(serviceAccounts.map((person) => matchesUsers(users, personInScenario(person))))
  },
  ['serviceAccounts'],
)
