import { asksFor } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks for an approved client app, which Microsoft retired, without an app protection policy as another way, https://learn.microsoft.com/entra/identity/conditional-access/migrate-approved-client-app */
export const approvedAppRetired = policyRule(
  'CA-006',
  'high',
  (policy) =>
    asksFor(policy, 'approvedApplication') &&
    !(asksFor(policy, 'compliantApplication') && policy.grantControls?.operator.toUpperCase() === 'OR'),
)
