import { asksFor, has } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks of a device that is only being registered what it can be afterwards, or blocks it, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps#user-actions */
export const deviceRegistrationLocked = policyRule(
  'CA-015',
  'high',
  (policy) =>
    has(policy.conditions.applications.includeUserActions, 'urn:user:registerdevice') &&
    asksFor(policy, 'compliantDevice', 'domainJoinedDevice', 'block'),
)
