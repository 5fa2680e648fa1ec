import { blocks, isForAllApps } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks every app but some: what the apps left out call in the directory cannot be left out, https://learn.microsoft.com/entra/identity/conditional-access/concept-enforcement-resource-exclusions */
export const blockAllButNamedApps = policyRule(
  'CA-010',
  'high',
  (policy) => isForAllApps(policy) && blocks(policy) && policy.conditions.applications.excludeApplications.length > 0,
)
