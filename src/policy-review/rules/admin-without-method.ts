import { matchesUsers } from '../../semantics/conditional-access/conditions/matches-users.ts'
import { personInScenario } from '../../semantics/conditional-access/person-in-scenario.ts'
import { every, some, type Truth } from '../../semantics/conditional-access/truth.ts'
import { asksMfa } from '../policy-parts.ts'
import type { ReviewedPerson } from '../review-facts.ts'
import { policyRule } from '../rule.ts'

/** Asks administrators for a second step while one of them has registered none, https://learn.microsoft.com/graph/api/resources/userregistrationdetails */
export const adminWithoutMethod = policyRule(
  'CA-021',
  'medium',
  (policy, { facts: { administrators } }) => {
    const { users } = policy.conditions
    if (users.includeRoles.length === 0 || !asksMfa(policy)) return false
    return (
      administrators &&
      some(administrators.map((person) => every([matchesUsers(users, personInScenario(person)), lacksMethod(person)])))
    )
  },
  ['administrators'],
)

const lacksMethod = ({ registration }: ReviewedPerson): Truth =>
  registration?.is === 'listed' ? !registration.isMfaCapable : undefined
