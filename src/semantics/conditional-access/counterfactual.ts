import type { ConditionalAccessPolicy, Filter, NamedLocation } from '../../model/facts/conditional-access.ts'
import type { Control } from './control.ts'
import { evaluatePolicy, type PolicyResult } from './evaluate.ts'
import { isLegacy } from './grants.ts'
import { clientApps, platforms, type ClientApp, type Platform, type Scenario } from './scenario.ts'

/** One thing that would be different in a sign-in that a policy lets pass; the policy itself stays as it is. */
export type Way =
  /** `fromModernClient`: the client that was used cannot meet them. */
  | {
      readonly is: 'meet'
      readonly how: 'all' | 'any'
      readonly controls: readonly Control[]
      readonly fromModernClient: boolean
    }
  /** Be inside the named location with this id. */
  | { readonly is: 'inside'; readonly locationId: string }
  /** Be outside all named locations. */
  | { readonly is: 'elsewhere' }
  | { readonly is: 'platform'; readonly platform: Platform }
  | { readonly is: 'client-app'; readonly clientApp: ClientApp }
  /** An ordinary sign-in instead of a device code or a transfer. */
  | { readonly is: 'flow' }
  | { readonly is: 'no-risk'; readonly of: 'user' | 'sign-in' | 'insider' }
  /** A device that fits the rule (a filter that excludes), or one that does not (a filter that includes). */
  | { readonly is: 'device'; readonly filter: Filter }

/** A way, with the sign-in as it would then be. */
interface Candidate {
  readonly way: Way
  readonly changed: Scenario
}

/** For administrators: each single thing about the person's sign-in that would let a policy pass that stops it now; empty when it does not surely stop it, or when nothing would. */
export const waysThrough = (
  policy: ConditionalAccessPolicy,
  scenario: Scenario,
  namedLocations?: readonly NamedLocation[],
): readonly Way[] => {
  const result = evaluatePolicy(policy, scenario, namedLocations)
  if (result.is !== 'blocked' && result.is !== 'needs') return []
  const ways = candidates(policy, scenario, namedLocations ?? [])
    .filter(({ changed }) => lets(evaluatePolicy(policy, changed, namedLocations)))
    .map(({ way }) => way)
  const { deviceFilter } = policy.conditions
  return [
    ...(result.is === 'needs' ? [meet(result, scenario)] : []),
    ...ways,
    ...(deviceFilter ? [{ is: 'device', filter: deviceFilter } as const] : []),
  ]
}

const meet = ({ how, controls, open }: Extract<PolicyResult, { is: 'needs' }>, scenario: Scenario): Way => ({
  is: 'meet',
  how,
  controls: [...controls, ...open],
  fromModernClient: isLegacy(scenario),
})

const lets = ({ is }: PolicyResult): boolean => is === 'not-applied' || is === 'satisfied' || is === 'session-only'

const candidates = (
  { conditions }: ConditionalAccessPolicy,
  scenario: Scenario,
  namedLocations: readonly NamedLocation[],
): readonly Candidate[] => [
  ...(conditions.locations ? places(scenario, namedLocations) : []),
  ...platforms
    .filter((platform) => platform !== 'windowsPhone' && platform !== 'unsupported')
    .map((platform): Candidate => ({ way: { is: 'platform', platform }, changed: { ...scenario, platform } })),
  ...clientApps
    .filter((clientApp) => !isLegacy({ clientApp }))
    .map((clientApp): Candidate => ({ way: { is: 'client-app', clientApp }, changed: { ...scenario, clientApp } })),
  { way: { is: 'flow' }, changed: { ...scenario, flow: 'none' } },
  { way: { is: 'no-risk', of: 'user' }, changed: { ...scenario, userRisk: 'none' } },
  { way: { is: 'no-risk', of: 'sign-in' }, changed: { ...scenario, signInRisk: 'none' } },
  { way: { is: 'no-risk', of: 'insider' }, changed: { ...scenario, insiderRisk: 'none' } },
]

const places = (scenario: Scenario, namedLocations: readonly NamedLocation[]): readonly Candidate[] => {
  const at = (locationIds: readonly string[]): Scenario => ({ ...scenario, location: { is: 'inside', locationIds } })
  return [
    ...namedLocations.map(({ id }): Candidate => ({ way: { is: 'inside', locationId: id }, changed: at([id]) })),
    { way: { is: 'elsewhere' }, changed: at([]) },
  ]
}
