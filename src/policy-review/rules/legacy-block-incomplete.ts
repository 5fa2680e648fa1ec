import { blocks, isLegacyOnly } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks one of the two kinds of legacy authentication and leaves the other open, https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication */
export const legacyBlockIncomplete = policyRule(
  'CA-022',
  'medium',
  (policy) => blocks(policy) && isLegacyOnly(policy) && new Set(policy.conditions.clientAppTypes).size === 1,
)
