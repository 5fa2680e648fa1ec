import { blocks, has, isForAll } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks the admin portals for everybody, and with them pages ordinary people use, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps#microsoft-admin-portals */
export const adminPortalsBlocked = policyRule(
  'CA-025',
  'medium',
  (policy) =>
    isForAll(policy) &&
    blocks(policy) &&
    has(policy.conditions.applications.includeApplications, 'MicrosoftAdminPortals'),
)
