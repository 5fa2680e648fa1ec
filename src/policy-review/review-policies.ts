import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import type { Instant } from '../model/instant.ts'
import type { Organisation } from '../model/organisation.ts'
import type { MissingInReview, PolicyFinding } from './policy-finding.ts'
import type { ReviewFactName, ReviewFacts, ReviewReadings } from './review-facts.ts'
import type { Rule, Seen, Trip } from './rule.ts'
import { rules } from './rules/index.ts'
import { whoIsHit } from './who-is-hit.ts'

/** Everything the rules find in the policies, the worst first; what was accepted and what could not be judged last. */
export const reviewPolicies = (
  readings: ReviewReadings,
  organisation: Organisation,
  now: Instant,
): readonly PolicyFinding[] => {
  const given = { ...readings, emergencyAccounts: emergencyAccountsOf(readings, organisation) }
  const seen: Seen = { facts: knownOf(given), organisation, now }
  return rules
    .flatMap((rule) => judged(rule, seen).map((trip) => findingOf(rule, trip, given, organisation)))
    .toSorted((one, other) => rank(one) - rank(other))
}

/** Without a profile nobody knows which accounts they are. */
const emergencyAccountsOf = (
  { emergencyAccounts }: ReviewReadings,
  organisation: Organisation,
): ReviewReadings['emergencyAccounts'] =>
  organisation.emergencyAccounts.length === 0 ? { known: false, because: 'not-found' } : emergencyAccounts

const knownOf = (readings: ReviewReadings): Partial<ReviewFacts> =>
  Object.fromEntries(
    Object.entries(readings).flatMap(([fact, reading]) => (reading.known ? [[fact, reading.value] as const] : [])),
  )

/** What cannot be told is told once for each rule. */
const judged = (rule: Rule, seen: Seen): readonly Trip[] => {
  const policies = seen.facts.conditionalAccessPolicies
  if (!policies && !rule.isAboutAccounts) return [{ is: 'unknown', policies: [] }]
  const trips = rule.judge(policies ?? [], seen)
  const unknown = trips.filter(({ is }) => is === 'unknown')
  const together: Trip = { is: 'unknown', policies: unknown.flatMap((trip) => trip.policies) }
  return [...trips.filter(({ is }) => is === 'trips'), ...(unknown.length > 0 ? [together] : [])]
}

const findingOf = (
  { id, severity, needs }: Rule,
  { is, policies, values = {} }: Trip,
  readings: ReviewReadings,
  { acceptedFindings }: Organisation,
): PolicyFinding => {
  const accepted = acceptedFindings.find(
    ({ rule, policy }) =>
      rule.toUpperCase() === id && (policy === undefined || (policies.length > 0 && policies.every(isCalled(policy)))),
  )
  const about = {
    rule: id,
    severity,
    policies: policies.map(({ id: policyId, displayName }) => ({ id: policyId, displayName })),
    isReportOnly: policies.length > 0 && policies.every(({ state }) => state === 'enabledForReportingButNotEnforced'),
    hits: whoIsHit(policies),
    ...(accepted && { accepted: accepted.reason }),
  }
  return is === 'trips'
    ? { ...about, is: 'problem', values }
    : { ...about, is: 'not-judged', missing: missingOf(needs, readings) }
}

const isCalled =
  (name: string) =>
  ({ id, displayName }: ConditionalAccessPolicy): boolean =>
    [id, displayName].some((own) => own.toLowerCase() === name.toLowerCase())

/** Where everything was read and still does not tell, no reading would. */
const missingOf = (needs: readonly ReviewFactName[], readings: ReviewReadings): readonly MissingInReview[] => {
  const wanted = ['conditionalAccessPolicies', ...needs] as const
  const missing = wanted.flatMap((fact) => {
    const reading = readings[fact]
    if (reading?.known) return []
    return [{ fact, because: reading?.because ?? ('not-supported' as const) }]
  })
  return missing.length > 0 ? missing : [{ fact: needs[0] ?? 'conditionalAccessPolicies', because: 'not-supported' }]
}

const severities = ['critical', 'high', 'medium', 'low'] as const satisfies readonly PolicyFinding['severity'][]

const rank = ({ is, severity, isReportOnly, accepted }: PolicyFinding): number =>
  (is === 'not-judged' ? 100 : 0) +
  (accepted === undefined ? 0 : 50) +
  severities.indexOf(severity) * 2 +
  Number(isReportOnly)
