import { isUnnarrowed } from '../is-unnarrowed.ts'
import { blocks, isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks every user from every app, wherever and however: administrators too, https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access */
export const blockEverything = policyRule(
  'CA-001',
  'critical',
  (policy) =>
    isForEverything(policy) && blocks(policy) && isUnnarrowed(policy) && policy.conditions.platforms === undefined,
)
