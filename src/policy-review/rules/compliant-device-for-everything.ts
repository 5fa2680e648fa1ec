import { isUnnarrowed } from '../is-unnarrowed.ts'
import { insistsOn, isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks every user for a compliant device in every app: whoever has none, also to enrol one, stays out, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant */
export const compliantDeviceForEverything = policyRule(
  'CA-003',
  'critical',
  (policy) => isForEverything(policy) && insistsOn(policy, 'compliantDevice') && isUnnarrowed(policy),
)
