import type { ConditionalAccessPolicy, NamedLocation } from '../../model/facts/conditional-access.ts'
import type { Condition } from './condition.ts'
import { matchesClientApp } from './conditions/matches-client-app.ts'
import { matchesDeviceFilter } from './conditions/matches-device-filter.ts'
import { matchesLevel } from './conditions/matches-level.ts'
import { matchesLocations } from './conditions/matches-locations.ts'
import { matchesPlatforms } from './conditions/matches-platforms.ts'
import { matchesTarget } from './conditions/matches-target.ts'
import { matchesUsers } from './conditions/matches-users.ts'
import type { Scenario } from './scenario.ts'
import { not, type Truth } from './truth.ts'

/** Whether a policy applies, with every condition that does not match or, where none refutes it, every one that cannot be told. */
export type Applicability =
  | { readonly is: 'applies' }
  | { readonly is: 'does-not-apply'; readonly because: readonly Condition[] }
  | { readonly is: 'unknown'; readonly because: readonly Condition[] }

/** Whether a policy applies to a sign-in: all its conditions must match; one in report-only mode applies all the same. https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-policies */
export const applies = (
  policy: ConditionalAccessPolicy,
  scenario: Scenario,
  namedLocations?: readonly NamedLocation[],
): Applicability => {
  const conditions = conditionsOf(policy, scenario, namedLocations)
  const refuted = conditions.filter(([, matches]) => matches === false).map(([condition]) => condition)
  if (refuted.length > 0) return { is: 'does-not-apply', because: refuted }
  const open = conditions.filter(([, matches]) => matches === undefined).map(([condition]) => condition)
  return open.length > 0 ? { is: 'unknown', because: open } : { is: 'applies' }
}

/** Each condition with whether it matches, those that are not set too. */
export const conditionsOf = (
  { state, conditions }: ConditionalAccessPolicy,
  scenario: Scenario,
  namedLocations: readonly NamedLocation[] | undefined,
): readonly (readonly [condition: Condition, matches: Truth])[] => {
  const { applications } = conditions
  const { person, target, clientApp } = scenario
  const isForWorkloads = conditions.isForWorkloads || conditions.servicePrincipalRiskLevels.length > 0
  return [
    ['state', states.get(state)],
    ['workloads', not(isForWorkloads)],
    ['users', matchesUsers(conditions.users, person)],
    [aboutOf(applications), matchesTarget(applications, target, clientApp)],
    ['client-app', matchesClientApp(conditions.clientAppTypes, clientApp)],
    ['platform', matchesPlatforms(conditions.platforms, scenario.platform)],
    ['location', matchesLocations(conditions.locations, scenario.location, namedLocations)],
    ['device-filter', matchesDeviceFilter(conditions.deviceFilter, scenario.device)],
    ['user-risk', matchesLevel(conditions.userRiskLevels, scenario.userRisk)],
    ['sign-in-risk', matchesLevel(conditions.signInRiskLevels, scenario.signInRisk)],
    ['insider-risk', matchesLevel(conditions.insiderRiskLevels, scenario.insiderRisk)],
    ['authentication-flow', matchesLevel(conditions.transferMethods, scenario.flow)],
  ]
}

const states: ReadonlyMap<string, boolean> = new Map([
  ['enabled', true],
  ['enabledForReportingButNotEnforced', true],
  ['disabled', false],
])

const aboutOf = (applications: ConditionalAccessPolicy['conditions']['applications']): Condition => {
  if (applications.includeUserActions.length > 0) return 'user-action'
  return applications.includeAuthenticationContextClassReferences.length > 0 ? 'authentication-context' : 'applications'
}
