import { isUnnarrowed } from '../is-unnarrowed.ts'
import { blocks, isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** As a block of everything: a condition that includes every platform and leaves none out narrows nothing. */
export const blockEveryPlatform = policyRule(
  'CA-002',
  'critical',
  (policy) =>
    isForEverything(policy) && blocks(policy) && isUnnarrowed(policy) && policy.conditions.platforms !== undefined,
)
