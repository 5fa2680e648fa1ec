import { asksMfa, isEnforced } from '../policy-parts.ts'
import type { Rule } from '../rule.ts'

/** The old MFA setting is on for people whom a policy asks as well, https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userstates */
export const perUserMfaLeft: Rule = {
  id: 'CA-037',
  severity: 'medium',
  needs: ['perUserMfaStates'],
  judge: (policies, { facts: { perUserMfaStates } }) => {
    const asking = policies.filter((policy) => isEnforced(policy) && asksMfa(policy))
    if (asking.length === 0) return []
    if (!perUserMfaStates) return [{ is: 'unknown', policies: asking }]
    const count = perUserMfaStates.filter(({ perUserMfaState }) => perUserMfaState !== 'disabled').length
    return count > 0 ? [{ is: 'trips', policies: asking, values: { count } }] : []
  },
}
