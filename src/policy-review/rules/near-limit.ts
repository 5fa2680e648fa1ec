import type { ReviewedPerson } from '../review-facts.ts'
import type { Rule } from '../rule.ts'

/** There are nearly as many policies as there may be (195), or somebody is in more groups (2,048) than policies can look at, https://learn.microsoft.com/entra/identity/conditional-access/plan-conditional-access */
export const nearLimit: Rule = {
  id: 'CA-039',
  severity: 'low',
  needs: [],
  judge: (policies, { facts }) => {
    const people = [...(facts.emergencyAccounts ?? []), ...(facts.administrators ?? [])].filter(isInTooMany)
    return [
      ...(policies.length >= 180
        ? [{ is: 'trips', policies: [], values: { what: 'policies', count: policies.length } } as const]
        : []),
      ...(people.length > 0
        ? [{ is: 'trips', policies: [], values: { what: 'groups', count: people.length } } as const]
        : []),
    ]
  },
}

const isInTooMany = ({ groups = [] }: ReviewedPerson): boolean => groups.length > 2048
