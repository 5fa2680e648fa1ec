import fc from 'fast-check'
import type { ConditionalAccessPolicy } from '../../../src/model/facts/conditional-access.ts'
import { applies, conditionsOf } from '../../../src/semantics/conditional-access/applies.ts'
import { evaluate, evaluatePolicy } from '../../../src/semantics/conditional-access/evaluate.ts'
import type { PolicyResult, Result } from '../../../src/semantics/conditional-access/evaluate.ts'
import type { Scenario } from '../../../src/semantics/conditional-access/scenario.ts'
import { waysThrough } from '../../../src/semantics/conditional-access/counterfactual.ts'
import { places } from './policies.ts'
import { blurred, somePolicy, someScenario } from './random.ts'

/** 300 times 6 policies with 6 sign-ins: more than 10,000 pairs for each law. */
const runs = { numRuns: 300 }
const six = { minLength: 6, maxLength: 6 }
const policies = fc.array(somePolicy, six)
const scenarios = fc.array(someScenario, six)
const pairs = fc
  .tuple(policies, scenarios)
  .map(([given, when]) => given.flatMap((policy) => when.map((scenario) => [policy, scenario] as const)))

const expectForAll = (law: (policy: ConditionalAccessPolicy, scenario: Scenario) => void): void =>
  fc.assert(
    fc.property(pairs, (given) => {
      for (const [policy, scenario] of given) law(policy, scenario)
    }),
    runs,
  )

const isOf = (result: PolicyResult): Result['is'] => (result.is === 'report-only' ? result.would.is : result.is)

test('there is always an answer, and always the same', () => {
  expectForAll((policy, scenario) => {
    const first = evaluatePolicy(policy, scenario, places)
    expect(JSON.stringify(evaluatePolicy(policy, scenario, places))).toBe(JSON.stringify(first))
  })
})

test('every result comes by, and every condition that matches, does not, or cannot be told', () => {
  const results = new Set<string>()
  const matches = new Set<string>()
  fc.assert(
    fc.property(pairs, fc.func(fc.boolean()), (given, hide) => {
      for (const [policy, full] of given) {
        results.add(evaluatePolicy(policy, full, places).is)
        for (const [condition, truth] of conditionsOf(policy, blurred(full, hide), places))
          matches.add(`${condition} ${truth}`)
      }
    }),
    { numRuns: 100 },
  )
  expect(results.size).toBe(7)
  // Workloads are never in doubt.
  expect(matches.size).toBe(14 * 3 - 1)
})

test('leaving somebody or something out never makes a policy apply to more', () => {
  const width = { 'does-not-apply': 0, unknown: 1, applies: 2 }
  fc.assert(
    fc.property(pairs, somePolicy, (given, other) => {
      for (const [policy, scenario] of given) {
        const before = applies(policy, scenario, places).is
        const after = applies(leavingOut(policy, other), scenario, places).is
        if (width[after] > width[before]) throw new Error(`${before} became ${after}`)
      }
    }),
    runs,
  )
})

/** A policy that also leaves out what another leaves out. */
const leavingOut = (policy: ConditionalAccessPolicy, { conditions: other }: ConditionalAccessPolicy) => {
  const { users, applications, locations, platforms } = policy.conditions
  const more = <T>(list: readonly T[], added: readonly T[] = []): readonly T[] => [...list, ...added]
  return {
    ...policy,
    conditions: {
      ...policy.conditions,
      users: {
        ...users,
        excludeUsers: more(users.excludeUsers, other.users.excludeUsers),
        excludeGroups: more(users.excludeGroups, other.users.excludeGroups),
        excludeRoles: more(users.excludeRoles, other.users.excludeRoles),
        excludeGuestsOrExternalUsers: users.excludeGuestsOrExternalUsers ?? other.users.excludeGuestsOrExternalUsers,
      },
      applications: {
        ...applications,
        excludeApplications: more(applications.excludeApplications, other.applications.excludeApplications),
      },
      locations: locations && {
        ...locations,
        excludeLocations: more(locations.excludeLocations, other.locations?.excludeLocations),
      },
      platforms: platforms && {
        ...platforms,
        excludePlatforms: more(platforms.excludePlatforms, other.platforms?.excludePlatforms),
      },
    },
  }
}

test('policies that are off or in report-only mode never stop anybody', () => {
  expectForAll((policy, scenario) => {
    for (const state of ['disabled', 'enabledForReportingButNotEnforced']) {
      const { outcome } = evaluate([{ ...policy, state }], scenario, places)
      if (outcome.is !== 'allowed') throw new Error(`${state} gave ${outcome.is}`)
    }
  })
})

test('what is not known never gives an answer that knowing more contradicts: of each condition', () => {
  fc.assert(
    fc.property(pairs, fc.func(fc.boolean()), fc.boolean(), (given, hide, knowsPlaces) => {
      for (const [policy, full] of given) {
        const fully = new Map(conditionsOf(policy, full, places))
        for (const [condition, partly] of conditionsOf(policy, blurred(full, hide), knowsPlaces ? places : undefined))
          if (partly !== undefined && partly !== fully.get(condition)) throw new Error(`${condition} was ${partly}`)
      }
    }),
    runs,
  )
})

test('nor of the policy', () => {
  fc.assert(
    fc.property(pairs, fc.func(fc.boolean()), (given, hide) => {
      for (const [policy, full] of given) {
        const partly = evaluatePolicy(policy, blurred(full, hide), places)
        const fully = evaluatePolicy(policy, full, places)
        const isOpen = isOf(partly) === 'unknown'
        if (!isOpen && isOf(partly) !== isOf(fully)) throw new Error(`${isOf(partly)} became ${isOf(fully)}`)
        if (partly.is === 'unknown' && !partly.mayStop && stops(fully)) throw new Error('it stopped after all')
      }
    }),
    runs,
  )
})

const stops = (result: PolicyResult): boolean => result.is === 'blocked' || result.is === 'needs'

test('nor of all policies together', () => {
  fc.assert(
    fc.property(policies, scenarios, fc.func(fc.boolean()), (given, when, hide) => {
      for (const full of when) {
        const partly = evaluate(given, blurred(full, hide), places).outcome.is
        const fully = evaluate(given, full, places).outcome.is
        if (partly !== 'unknown' && partly !== fully) throw new Error(`${partly} became ${fully}`)
      }
    }),
    runs,
  )
})

test('the order of policies does not matter, and one more never lets anybody in', () => {
  const rank = { allowed: 0, needs: 1, unknown: 1, blocked: 2 }
  fc.assert(
    fc.property(policies, scenarios, ([one, ...others], when) => {
      if (!one) return
      for (const scenario of when) {
        const all = evaluate([one, ...others], scenario, places).outcome.is
        expect(evaluate([...others, one], scenario, places).outcome.is).toBe(all)
        expect(rank[all]).toBeGreaterThanOrEqual(rank[evaluate(others, scenario, places).outcome.is])
      }
    }),
    runs,
  )
})

test('ways through are told only of a policy that surely stops', () => {
  expectForAll((policy, scenario) => {
    const isStopped = stops(evaluatePolicy(policy, scenario, places))
    if (!isStopped && waysThrough(policy, scenario, places).length > 0) throw new Error('a way past nothing')
  })
})
