import type { ConditionalAccessPolicy, NamedLocation } from '../../model/facts/conditional-access.ts'
import type { AppliedPolicy, SignIn } from '../../model/facts/sign-ins.ts'
import { demandsOf, type Control } from './control.ts'
import { controlsInLog } from './controls-in-log.ts'
import { isMet } from './grants.ts'
import { hasChangedSince, likelyNarrowedBy, narrowedBy, type Narrowing } from './narrowed-by.ts'
import { scenarioOf } from './scenario-of.ts'

/** An enforced policy that a sign-in did not pass. */
export interface StoppingPolicy {
  readonly id: string
  readonly displayName: string
  /** What it asked for and was not met, as far as can be told: never empty; `block` when it blocks. */
  readonly controls: readonly Control[]
  /** Most telling first. Empty: nothing narrows it, or nothing is told. */
  readonly narrowedBy: readonly Narrowing[]
  /** Where `narrowedBy` comes from: the policy itself (sure), or only the circumstances of the event (likely). */
  readonly toldBy: 'policy' | 'event'
  /** Changed after the event: what it says now may not be what it said then. */
  readonly hasChangedSince: boolean
  /** Absent when policies cannot be read, or when it was deleted since. */
  readonly policy?: ConditionalAccessPolicy
}

/** The enforced policies this sign-in failed, what the code tells of first, then blocks; never report-only ones. Empty also when the event does not tell its policies: look at `event.appliedPolicies`. */
export const stoppingPolicies = (
  event: SignIn,
  policies?: readonly ConditionalAccessPolicy[],
  namedLocations?: readonly NamedLocation[],
): readonly StoppingPolicy[] =>
  (event.appliedPolicies ?? [])
    .filter(({ result }) => result === 'failure')
    .map((applied) => stopping(applied, event, { policy: found(applied, policies), namedLocations }))
    .toSorted((one, other) => rank(one, event) - rank(other, event))

/** The policies in report-only mode that would have stopped this sign-in, or asked for something; they did neither. https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-report-only */
export const reportOnlyPolicies = (event: SignIn): readonly AppliedPolicy[] =>
  (event.appliedPolicies ?? []).filter(
    ({ result }) => result === 'reportOnlyFailure' || result === 'reportOnlyInterrupted',
  )

const found = (
  { id }: AppliedPolicy,
  policies: readonly ConditionalAccessPolicy[] | undefined,
): ConditionalAccessPolicy | undefined => policies?.find((policy) => policy.id.toLowerCase() === id.toLowerCase())

interface Read {
  readonly policy: ConditionalAccessPolicy | undefined
  readonly namedLocations: readonly NamedLocation[] | undefined
}

const stopping = (applied: AppliedPolicy, event: SignIn, { policy, namedLocations }: Read): StoppingPolicy => {
  const { id, displayName } = applied
  const changed = policy !== undefined && hasChangedSince(policy, event)
  const controls = unmet(applied, event, changed ? undefined : policy)
  if (!policy) {
    const likely = controls.includes('block') ? likelyNarrowedBy(event) : []
    return { id, displayName, controls, narrowedBy: likely, toldBy: 'event', hasChangedSince: changed }
  }
  const narrowings = narrowedBy(policy, event, namedLocations)
  return { id, displayName, controls, narrowedBy: narrowings, toldBy: 'policy', hasChangedSince: changed, policy }
}

/** What was not met, what the code tells of first: of what the policy asks for, else of what the log says was enforced, met or not. */
const unmet = (
  { enforcedGrantControls }: AppliedPolicy,
  event: SignIn,
  policy: ConditionalAccessPolicy | undefined,
): readonly Control[] => {
  const told = controlOfCode.get(event.errorCode)
  const asked = policy?.grantControls ? demandsOf(policy.grantControls).map(({ control }) => control) : []
  const all = asked.length > 0 ? [...new Set(asked)] : controlsInLog(enforcedGrantControls)
  if (all.length === 0) return [told ?? 'other']
  const scenario = scenarioOf(event)
  const left = all.filter((control) => control === told || isMet({ control }, scenario) !== true)
  return (left.length > 0 ? left : all).toSorted((one, other) => Number(other === told) - Number(one === told))
}

/** Codes that tell which control was not met, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const controlOfCode: ReadonlyMap<number, Control> = new Map([
  [53_000, 'compliantDevice'],
  [530_002, 'compliantDevice'],
  [53_001, 'domainJoinedDevice'],
  [53_002, 'approvedApplication'],
  [530_021, 'approvedApplication'],
  [53_005, 'compliantApplication'],
  [53_009, 'compliantApplication'],
  [53_003, 'block'],
  [530_031, 'block'],
  [530_032, 'block'],
  [50_142, 'passwordChange'],
  [50_072, 'mfa'],
  [50_074, 'mfa'],
  [50_076, 'mfa'],
  [50_079, 'mfa'],
  [500_121, 'mfa'],
])

const rank = ({ controls }: StoppingPolicy, { errorCode }: SignIn): number => {
  const told = controlOfCode.get(errorCode)
  if (told && controls.includes(told)) return 0
  return controls.includes('block') ? 1 : 2
}
