import { has, insistsOn, isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** My Apps, and Microsoft App Access Panel behind it and behind the pages of security information. */
const selfService = ['2793995e-0a7d-40d7-bd35-6968ba142197', '0000000c-0000-0000-c000-000000000000']

/** Asks everybody for a compliant device also on the pages where people help themselves: My Apps, security information, password reset. */
export const selfServiceUnreachable = policyRule(
  'CA-042',
  'high',
  (policy) =>
    isForEverything(policy) &&
    insistsOn(policy, 'compliantDevice') &&
    !selfService.every((appId) => has(policy.conditions.applications.excludeApplications, appId)),
)
