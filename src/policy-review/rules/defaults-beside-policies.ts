import { asksMfa, isEnforced } from '../policy-parts.ts'
import type { Rule } from '../rule.ts'

/** Security defaults and policies are on together, or neither asks anybody for a second step, https://learn.microsoft.com/entra/fundamentals/security-defaults */
export const defaultsBesidePolicies: Rule = {
  id: 'CA-036',
  severity: 'medium',
  needs: ['securityDefaults'],
  judge: (policies, { facts: { securityDefaults } }) => {
    if (!securityDefaults) return [{ is: 'unknown', policies: [] }]
    const on = policies.filter(isEnforced)
    if (securityDefaults.isEnabled)
      return on.length > 0 ? [{ is: 'trips', policies: on, values: { which: 'both' } }] : []
    return on.some(asksMfa) ? [] : [{ is: 'trips', policies: [], values: { which: 'neither' } }]
  },
}
