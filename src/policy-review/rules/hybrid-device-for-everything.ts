import { isUnnarrowed } from '../is-unnarrowed.ts'
import { insistsOn, isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks every user for a hybrid joined device in every app: no phone, Mac, cloud-only computer or guest has one, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant */
export const hybridDeviceForEverything = policyRule(
  'CA-004',
  'critical',
  (policy) => isForEverything(policy) && insistsOn(policy, 'domainJoinedDevice') && isUnnarrowed(policy),
)
