import { asksFor, asksMfa, isForAllApps } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Is about every app but some: the apps left out are asked all the same for what they read of the directory, https://learn.microsoft.com/entra/identity/conditional-access/concept-enforcement-resource-exclusions */
export const excludedAppsLoseBaseline = policyRule(
  'CA-011',
  'medium',
  (policy) =>
    isForAllApps(policy) &&
    policy.conditions.applications.excludeApplications.length > 0 &&
    (asksMfa(policy) || asksFor(policy, 'compliantDevice', 'domainJoinedDevice', 'compliantApplication', 'block')),
)
