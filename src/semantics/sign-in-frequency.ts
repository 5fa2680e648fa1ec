import type { ConditionalAccessPolicy, SignInFrequency } from '../model/facts/conditional-access.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'

/** A policy that makes people sign in again every so often, https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime */
export interface FrequencyPolicy {
  readonly id: string
  readonly displayName: string
  /** Absent when the policy itself cannot be read. */
  readonly frequency?: SignInFrequency
}

const control = /sign-?in-?frequency/i
/** Results of a policy that counts for this sign-in; one that only reports does not. */
const counts: readonly string[] = ['success', 'failure']

/** The policies that set how often the person of this sign-in has to sign in; none when the log does not tell. */
export const frequencyPolicies = (
  event: SignIn,
  policies: readonly ConditionalAccessPolicy[] = [],
): readonly FrequencyPolicy[] =>
  (event.appliedPolicies ?? [])
    .filter(
      ({ result, enforcedSessionControls }) =>
        counts.includes(result) && enforcedSessionControls.some((enforced) => control.test(enforced)),
    )
    .map(({ id, displayName }) => {
      const frequency = policies.find((policy) => policy.id === id)?.sessionControls?.signInFrequency
      return { id, displayName, ...(frequency ? { frequency } : {}) }
    })
