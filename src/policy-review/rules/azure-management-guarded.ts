import { asksFor, has } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks the Azure API or asks a compliant device for it, which other apps call, https://learn.microsoft.com/entra/identity/conditional-access/service-dependencies */
export const azureManagementGuarded = policyRule(
  'CA-026',
  'medium',
  (policy) =>
    has(policy.conditions.applications.includeApplications, '797f4846-ba00-4fd7-ba43-dac1f8f63013') &&
    asksFor(policy, 'block', 'compliantDevice'),
)
