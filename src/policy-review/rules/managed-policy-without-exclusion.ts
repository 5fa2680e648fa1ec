import { policyRule } from '../rule.ts'

/** Comes from Microsoft or from a template and leaves nobody out, https://learn.microsoft.com/entra/identity/conditional-access/managed-policies */
export const managedPolicyWithoutExclusion = policyRule(
  'CA-035',
  'medium',
  (policy) =>
    (policy.templateId !== undefined || policy.displayName.toLowerCase().startsWith('microsoft-managed')) &&
    policy.conditions.users.excludeUsers.length === 0 &&
    policy.conditions.users.excludeGroups.length === 0,
)
