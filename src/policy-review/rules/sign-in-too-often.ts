import { isUnnarrowed } from '../is-unnarrowed.ts'
import { isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks everybody in every app to sign in each time or each hour, https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime */
export const signInTooOften = policyRule('CA-033', 'medium', (policy) => {
  const often = policy.sessionControls?.signInFrequency
  if (!often || !isForEverything(policy) || !isUnnarrowed(policy)) return false
  return often.frequencyInterval === 'everyTime' || (often.type === 'hours' && (often.value ?? Infinity) <= 1)
})
