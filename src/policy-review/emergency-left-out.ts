import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import { matchesUsers } from '../semantics/conditional-access/conditions/matches-users.ts'
import { personInScenario } from '../semantics/conditional-access/person-in-scenario.ts'
import { not, some, type Truth } from '../semantics/conditional-access/truth.ts'
import { has, leavesAnybodyOut } from './policy-parts.ts'
import type { Seen } from './rule.ts'

/** Whether a policy leaves at least one emergency account out, by name, group or role; which they are is told by the profile, never guessed. */
export const emergencyLeftOut = (policy: ConditionalAccessPolicy, { facts, organisation }: Seen): Truth => {
  const { users } = policy.conditions
  if (organisation.emergencyAccounts.some((id) => has(users.excludeUsers, id))) return true
  if (!leavesAnybodyOut(policy)) return false
  return (
    facts.emergencyAccounts &&
    some(facts.emergencyAccounts.map((person) => not(matchesUsers(users, personInScenario(person)))))
  )
}
