import { asksFor, isForAll } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Makes everybody depend on the service of a third party, https://learn.microsoft.com/entra/identity/authentication/how-to-migrate-custom-controls-to-external-mfa */
export const customControlForAll = policyRule(
  'CA-040',
  'high',
  (policy) => isForAll(policy) && asksFor(policy, 'custom'),
)
