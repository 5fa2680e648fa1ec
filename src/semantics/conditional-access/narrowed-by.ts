import type { ConditionalAccessPolicy, NamedLocation } from '../../model/facts/conditional-access.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { conditionsOf } from './applies.ts'
import type { Condition } from './condition.ts'
import { isLegacy } from './grants.ts'
import { isServiceDependency } from './is-service-dependency.ts'
import { clientAppOf, scenarioOf } from './scenario-of.ts'
import { clientApps } from './scenario.ts'

/** What narrows a policy to fewer sign-ins than all those of its people to the app they opened. */
export type Narrowing =
  | 'user-action'
  | 'authentication-context'
  | 'device-code'
  | 'authentication-transfer'
  /** Only Exchange ActiveSync or other legacy authentication. */
  | 'legacy-client'
  | 'user-risk'
  | 'sign-in-risk'
  | 'insider-risk'
  | 'location'
  | 'platform'
  | 'device-filter'
  /** Some kinds of modern client, with or without legacy ones. */
  | 'client-app'
  /** It is about a resource the app calls, not about the app that was opened. */
  | 'service-dependency'

/** What narrows a policy that this event failed, most telling first. That it failed says that all matched, unless the policy was changed since: then what does not match now cannot be why. */
export const narrowedBy = (
  policy: ConditionalAccessPolicy,
  event: SignIn,
  namedLocations?: readonly NamedLocation[],
): readonly Narrowing[] => {
  const { applications } = policy.conditions
  const matching = new Map(conditionsOf(policy, scenarioOf(event), namedLocations))
  const set = rules.filter(([, , isSet]) => isSet(policy.conditions))
  const confirmed = set.filter(([, condition]) => matching.get(condition) !== false)
  const refuted = hasChangedSince(policy, event) ? [] : set.filter((rule) => !confirmed.includes(rule))
  const names = [...confirmed, ...refuted].map(([narrowing]) => narrowing)
  return isServiceDependency(applications, event.appId) ? [...names, 'service-dependency'] : names
}

/** Whether a policy was changed after an event that met it. */
export const hasChangedSince = ({ modifiedDateTime }: ConditionalAccessPolicy, event: SignIn): boolean =>
  modifiedDateTime !== undefined && Date.parse(modifiedDateTime) > Date.parse(event.createdDateTime)

/** What the circumstances of an event make likely where no policy can be read. */
export const likelyNarrowedBy = (event: SignIn): readonly Narrowing[] => {
  const byCode = codes.get(event.errorCode)
  if (byCode) return [byCode]
  const isRisky = ['medium', 'high'].includes(event.riskLevelDuringSignIn)
  return [
    ...(isLegacy({ clientApp: clientAppOf(event.clientAppUsed) }) ? ['legacy-client' as const] : []),
    ...(isRisky ? ['sign-in-risk' as const] : []),
  ]
}

/** Codes that tell the condition, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const codes: ReadonlyMap<number, Narrowing> = new Map([
  [53_010, 'user-action'],
  [50_005, 'platform'],
  [53_004, 'sign-in-risk'],
  [530_033, 'device-code'],
])

type Conditions = ConditionalAccessPolicy['conditions']

const rules: readonly (readonly [Narrowing, Condition, (conditions: Conditions) => boolean])[] = [
  ['user-action', 'user-action', ({ applications }) => applications.includeUserActions.length > 0],
  [
    'authentication-context',
    'authentication-context',
    ({ applications }) => applications.includeAuthenticationContextClassReferences.length > 0,
  ],
  ['device-code', 'authentication-flow', ({ transferMethods }) => transferMethods.includes('deviceCodeFlow')],
  [
    'authentication-transfer',
    'authentication-flow',
    ({ transferMethods }) => transferMethods.includes('authenticationTransfer'),
  ],
  [
    'legacy-client',
    'client-app',
    ({ clientAppTypes }) => leavesOut(clientAppTypes, 'all') && !hasModern(clientAppTypes),
  ],
  ['user-risk', 'user-risk', ({ userRiskLevels }) => userRiskLevels.length > 0],
  ['sign-in-risk', 'sign-in-risk', ({ signInRiskLevels }) => signInRiskLevels.length > 0],
  ['insider-risk', 'insider-risk', ({ insiderRiskLevels }) => insiderRiskLevels.length > 0],
  ['location', 'location', ({ locations }) => isPart(locations?.includeLocations, locations?.excludeLocations, 'All')],
  ['platform', 'platform', ({ platforms }) => isPart(platforms?.includePlatforms, platforms?.excludePlatforms, 'all')],
  ['device-filter', 'device-filter', ({ deviceFilter }) => deviceFilter !== undefined],
  ['client-app', 'client-app', ({ clientAppTypes }) => hasModern(clientAppTypes) && isSubset(clientAppTypes)],
]

const isPart = (include: readonly string[] = [], exclude: readonly string[] = [], whole: string): boolean =>
  exclude.length > 0 || leavesOut(include, whole)

const leavesOut = (list: readonly string[], whole: string): boolean => list.length > 0 && !list.includes(whole)

const hasModern = (types: readonly string[]): boolean =>
  types.includes('browser') || types.includes('mobileAppsAndDesktopClients')

const isSubset = (types: readonly string[]): boolean =>
  leavesOut(types, 'all') && !clientApps.every((clientApp) => types.includes(clientApp))
