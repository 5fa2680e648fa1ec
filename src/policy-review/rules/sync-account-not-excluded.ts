import { matchesUsers } from '../../semantics/conditional-access/conditions/matches-users.ts'
import { personInScenario } from '../../semantics/conditional-access/person-in-scenario.ts'
import { every, some, type Truth } from '../../semantics/conditional-access/truth.ts'
import type { ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { isUnnarrowed } from '../is-unnarrowed.ts'
import { asksFor, asksMfa, has, isForEverything, leavesAnybodyOut, syncRoles } from '../policy-parts.ts'
import { policyRule, type Seen } from '../rule.ts'

/** Asks everybody everywhere for what the account of directory synchronisation cannot give, https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength#user-exclusions */
export const syncAccountNotExcluded = policyRule(
  'CA-027',
  'medium',
  (policy, { facts: { organization, syncAccounts } }) => {
    const asks = asksMfa(policy) || asksFor(policy, 'block', 'compliantDevice')
    if (!isForEverything(policy) || !asks || !isUnnarrowed(policy)) return false
    if (syncRoles.every((role) => has(policy.conditions.users.excludeRoles, role))) return false
    // Without a local directory there is no such account.
    return every([organization?.onPremisesSyncEnabled, isReached(policy, syncAccounts)])
  },
  ['organization', 'syncAccounts'],
)

const isReached = (policy: ConditionalAccessPolicy, accounts: Seen['facts']['syncAccounts']): Truth => {
  if (!leavesAnybodyOut(policy)) return true
  return accounts && some(accounts.map((person) => matchesUsers(policy.conditions.users, personInScenario(person))))
}
