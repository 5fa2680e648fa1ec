import { isUnnarrowed } from '../is-unnarrowed.ts'
import { insistsOn, isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks every user for an app protection policy in every app: no browser on a computer and few apps have one, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant */
export const appProtectionForEverything = policyRule(
  'CA-005',
  'critical',
  (policy) => isForEverything(policy) && insistsOn(policy, 'compliantApplication') && isUnnarrowed(policy),
)
