import type { AuthorizationPolicy } from '../../model/facts/policies.ts'
import { flag, list, maybe, parsed, plainText, row, text } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'

const policyOf = (body: unknown): AuthorizationPolicy => {
  const policy = row(body)
  const everybody = row(policy['defaultUserRolePermissions'])
  return {
    allowedToUseSSPR: maybe(flag, policy, 'allowedToUseSSPR'),
    allowInvitesFrom: maybe(text, policy, 'allowInvitesFrom'),
    allowUserConsentForRiskyApps: maybe(flag, policy, 'allowUserConsentForRiskyApps'),
    // An empty list forbids: it must not be made up.
    permissionGrantPoliciesAssigned: list(everybody, 'permissionGrantPoliciesAssigned', plainText),
  }
}

/** What ordinary people may do, consenting to apps among it, https://learn.microsoft.com/graph/api/authorizationpolicy-get */
export const authorizationPolicy: Reader<'authorizationPolicy'> = {
  permissions: ['Policy.Read.All'],
  async read(ask) {
    return parsed(await ask.get('/policies/authorizationPolicy'), policyOf)
  },
}
