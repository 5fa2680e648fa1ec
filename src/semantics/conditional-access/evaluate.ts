import type { ConditionalAccessPolicy, NamedLocation } from '../../model/facts/conditional-access.ts'
import { applies } from './applies.ts'
import type { Condition } from './condition.ts'
import type { Control } from './control.ts'
import { grantsOf, type Grants } from './grants.ts'
import type { Scenario } from './scenario.ts'

/** What one enforced policy makes of a sign-in. */
export type Result =
  | { readonly is: 'not-applied'; readonly because: readonly Condition[] }
  | { readonly is: 'blocked' }
  /** `controls` are not met, of `open` it is not known; `any` of them is enough, or `all` are asked for. */
  | {
      readonly is: 'needs'
      readonly how: 'all' | 'any'
      readonly controls: readonly Control[]
      readonly open: readonly Control[]
    }
  | { readonly is: 'satisfied' }
  /** It asks for nothing and steers the session. */
  | { readonly is: 'session-only' }
  /** What is not known: conditions, or else controls. `mayStop` is false when it is met whether it applies or not. */
  | {
      readonly is: 'unknown'
      readonly conditions: readonly Condition[]
      readonly controls: readonly Control[]
      readonly mayStop: boolean
    }

/** What one policy makes of a sign-in; one in report-only mode only says what it would. */
export type PolicyResult = Result | { readonly is: 'report-only'; readonly would: Result }

/** A policy with what it makes of a sign-in. */
export interface Judged<R = PolicyResult> {
  readonly policy: ConditionalAccessPolicy
  readonly result: R
}

/** What asks for something. */
export type Need = Judged<Extract<Result, { is: 'needs' }>>

/** What all policies together make of a sign-in; all that apply must be satisfied, and a block wins. */
export type Outcome =
  | { readonly is: 'blocked'; readonly by: readonly ConditionalAccessPolicy[] }
  | { readonly is: 'needs'; readonly needs: readonly Need[] }
  | { readonly is: 'allowed' }
  /** `because` of policies that may stop it; `needs` are certain all the same. */
  | { readonly is: 'unknown'; readonly because: readonly Judged[]; readonly needs: readonly Need[] }

/** What all policies make of a sign-in, one by one and together. */
export interface Evaluation {
  readonly outcome: Outcome
  readonly results: readonly Judged[]
}

/** Evaluates all policies for a sign-in, as the What If tool does, https://learn.microsoft.com/entra/identity/conditional-access/what-if-tool */
export const evaluate = (
  policies: readonly ConditionalAccessPolicy[],
  scenario: Scenario,
  namedLocations?: readonly NamedLocation[],
): Evaluation => {
  const results = policies.map((policy) => ({ policy, result: evaluatePolicy(policy, scenario, namedLocations) }))
  return { outcome: together(results), results }
}

/** Evaluates one policy for a sign-in. */
export const evaluatePolicy = (
  policy: ConditionalAccessPolicy,
  scenario: Scenario,
  namedLocations?: readonly NamedLocation[],
): PolicyResult => {
  const result = enforced(policy, scenario, namedLocations)
  return policy.state === 'enabledForReportingButNotEnforced' ? { is: 'report-only', would: result } : result
}

const enforced = (
  policy: ConditionalAccessPolicy,
  scenario: Scenario,
  namedLocations: readonly NamedLocation[] | undefined,
): Result => {
  const applicability = applies(policy, scenario, namedLocations)
  if (applicability.is === 'does-not-apply') return { is: 'not-applied', because: applicability.because }
  const grants = grantsOf(policy.grantControls, scenario)
  if (applicability.is === 'applies') return granted(grants)
  const mayStop = grants.isGranted !== true
  return { is: 'unknown', conditions: applicability.because, controls: mayStop ? grants.open : [], mayStop }
}

const granted = ({ how, isGranted, unmet, open, isEmpty }: Grants): Result => {
  if (isEmpty) return { is: 'session-only' }
  if (isGranted) return { is: 'satisfied' }
  if (unmet.includes('block')) return { is: 'blocked' }
  if (isGranted === false) return { is: 'needs', how, controls: unmet, open }
  return { is: 'unknown', conditions: [], controls: open, mayStop: true }
}

const together = (results: readonly Judged[]): Outcome => {
  const by = results.filter(({ result }) => result.is === 'blocked').map(({ policy }) => policy)
  if (by.length > 0) return { is: 'blocked', by }
  const needs = results.flatMap(({ policy, result }) => (result.is === 'needs' ? [{ policy, result }] : []))
  const because = results.filter(({ result }) => result.is === 'unknown' && result.mayStop)
  if (because.length > 0) return { is: 'unknown', because, needs }
  return needs.length > 0 ? { is: 'needs', needs } : { is: 'allowed' }
}
