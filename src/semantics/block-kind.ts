import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import { stoppingPolicies, type StoppingPolicy } from './conditional-access/applied-policies.ts'
import { evaluate } from './conditional-access/evaluate.ts'
import { isLegacy } from './conditional-access/grants.ts'
import { likelyNarrowedBy, type Narrowing } from './conditional-access/narrowed-by.ts'
import { clientAppOf, scenarioOf } from './conditional-access/scenario-of.ts'
import { serviceDependencies } from './conditional-access/service-dependencies.ts'

/** What a block comes from. `other`: the policy is seen, and nothing that has a cause of its own narrows it; `unseen`: which policy it was cannot be seen. */
export type BlockKind =
  | 'legacy-client'
  | 'device-code'
  | 'user-risk'
  | 'sign-in-risk'
  | 'location'
  | 'platform'
  | 'service-dependency'
  | 'terms-of-use'
  /** Registering security information was refused. */
  | 'registration'
  | 'other'
  | 'unseen'

/** The policy that stopped an event with a code of a block: one that blocks before one that asks for something. */
export const refused = (
  event: SignIn,
  { conditionalAccessPolicies, namedLocations }: Partial<Pick<Facts, 'conditionalAccessPolicies' | 'namedLocations'>>,
): StoppingPolicy | undefined => {
  const policies = stoppingPolicies(event, conditionalAccessPolicies, namedLocations)
  return policies.find(({ controls }) => controls.includes('block')) ?? policies[0]
}

/** What makes this policy stop this event: what its code cannot tell, the conditions do. */
export const blockKindOf = (policy: StoppingPolicy, event: SignIn): BlockKind => {
  const { controls, narrowedBy } = policy
  const isBlock = controls.includes('block')
  if (!isBlock && controls.includes('termsOfUse')) return 'terms-of-use'
  if (isRegistration(policy)) return 'registration'
  // A client that can neither be asked for a second step nor tell its device meets no other demand either.
  if (!isBlock && isLegacyEvent(event)) return 'legacy-client'
  const first = tellingFirst(narrowedBy, event).find((narrowing) => narrowing in kinds)
  return (first && kinds[first]) ?? 'other'
}

/** The kind that the code alone tells, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const kindOfCode = (code: number): BlockKind | undefined => {
  if (code === 530033) return 'device-code'
  return code === 50005 ? 'platform' : undefined
}

/** The policy that would block this event by what policies say now, where the log does not tell which ones it met. */
export const unlistedBlock = (
  event: SignIn,
  {
    conditionalAccessPolicies = [],
    namedLocations,
  }: Partial<Pick<Facts, 'conditionalAccessPolicies' | 'namedLocations'>>,
): { readonly kind: BlockKind; readonly policy: StoppingPolicy } | undefined => {
  const { outcome } = evaluate(conditionalAccessPolicies, scenarioOf(event), namedLocations)
  const [found] = outcome.is === 'blocked' ? outcome.by : []
  if (!found) return undefined
  const { id, displayName } = found
  const met = { id, displayName, result: 'failure', enforcedGrantControls: [], enforcedSessionControls: [] }
  const policy = refused({ ...event, appliedPolicies: [met] }, { conditionalAccessPolicies, namedLocations })
  return policy && { kind: blockKindOf(policy, event), policy }
}

/** What the event alone makes likely; a client that is legacy, or a risk, only where the log does not tell the policies. */
export const circumstances = (event: SignIn): BlockKind => {
  if (event.appliedPolicies !== undefined) return 'unseen'
  const [first] = likelyNarrowedBy(event)
  return (first && kinds[first]) ?? 'unseen'
}

const kinds: Readonly<Partial<Record<Narrowing, BlockKind>>> = {
  'device-code': 'device-code',
  'legacy-client': 'legacy-client',
  'user-risk': 'user-risk',
  'sign-in-risk': 'sign-in-risk',
  location: 'location',
  platform: 'platform',
  'service-dependency': 'service-dependency',
}

const isLegacyEvent = ({ clientAppUsed }: SignIn): boolean => isLegacy({ clientApp: clientAppOf(clientAppUsed) })

const isRegistration = ({ policy }: StoppingPolicy): boolean =>
  policy?.conditions.applications.includeUserActions.includes('urn:user:registersecurityinfo') ?? false

/** That another service is meant than the one opened says more than from where or on what it was opened. */
const beside: readonly Narrowing[] = ['location', 'platform']

const tellingFirst = (narrowedBy: readonly Narrowing[], event: SignIn): readonly Narrowing[] =>
  narrowedBy.includes('service-dependency') && isOpenedItself(event)
    ? [...narrowedBy.filter((narrowing) => !beside.includes(narrowing)), ...beside]
    : narrowedBy

/** Whether the app that was opened is a service of its own, rather than a tool for the one it calls. */
const isOpenedItself = ({ appId, clientAppUsed }: SignIn): boolean =>
  clientAppUsed === 'Browser' || serviceDependencies.some(({ appIds }) => appIds.includes(appId.toLowerCase()))
