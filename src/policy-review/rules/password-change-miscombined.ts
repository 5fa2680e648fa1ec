import { asksFor, asksMfa, controlsOf, isForAllApps } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks for a new password beside other things than a second step, for some apps only, or whatever the risk, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant#require-password-change */
export const passwordChangeMiscombined = policyRule('CA-017', 'high', (policy) => {
  if (!asksFor(policy, 'passwordChange')) return false
  const isOther = controlsOf(policy).some((control) => !goesWithIt.includes(control))
  return !isForAllApps(policy) || isOther || !asksMfa(policy) || policy.conditions.userRiskLevels.length === 0
})

const goesWithIt: ReturnType<typeof controlsOf> = ['passwordChange', 'mfa', 'authenticationStrength']
