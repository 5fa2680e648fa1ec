import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import { waysThrough } from '../semantics/conditional-access/counterfactual.ts'
import { evaluate, type Judged, type Outcome, type Result } from '../semantics/conditional-access/evaluate.ts'
import type { Control } from '../semantics/conditional-access/control.ts'
import type { Scenario } from '../semantics/conditional-access/scenario.ts'
import { known, unseenOf } from './known.ts'
import { scenarioFor, type Asked } from './scenario-for.ts'
import { line, lines, listed, value, word, type Line, type Said, type Section, type View } from './view.ts'
import { wayOf } from './way-of.ts'

/** What is asked before a sign-in is tried out in thought. */
export const whatIfNeeds = [
  'account',
  'groups',
  'directoryRoles',
  'conditionalAccessPolicies',
  'namedLocations',
] as const satisfies readonly FactName[]

/** What the policies would make of a sign-in; for administrators also what would have to be different to get in. */
export const whatIf = (asked: Asked, evidence: Evidence): View => {
  const facts = known(evidence)
  const unseen = unseenOf(evidence, whatIfNeeds)
  const { conditionalAccessPolicies: policies, account } = facts
  if (!policies || !account) return { sections: [], unseen }
  const scenario = scenarioFor(asked, facts)
  const { outcome, results } = evaluate(policies, scenario, facts.namedLocations)
  const telling = results.filter(({ result }) => result.is !== 'not-applied' && !isIdle(result))
  return {
    sections: [
      { title: word('outcome'), lines: [line('outcome', outcomeOf(outcome), { isNotable: outcome.is !== 'allowed' })] },
      ...(telling.length > 0 ? [{ title: word('policiesThatCount'), lines: telling.flatMap(policyLines) }] : []),
      ...waysSection(results, scenario, facts),
    ],
    unseen,
  }
}

/** In report-only mode, and would not even apply. */
const isIdle = (result: Judged['result']): boolean => result.is === 'report-only' && result.would.is === 'not-applied'

const outcomeOf = (outcome: Outcome): Said => {
  if (outcome.is === 'blocked') return word('wouldBlock')
  if (outcome.is === 'allowed') return word('wouldAllow')
  return word(outcome.is === 'needs' ? 'wouldAsk' : 'cannotTell')
}

const policyLines = ({ policy, result }: Judged): readonly Line[] => {
  const isReportOnly = result.is === 'report-only'
  const said = isReportOnly ? result.would : result
  return lines(
    line('policy', isReportOnly ? word('reportOnlyPolicy', { policy: policy.displayName }) : value(policy.displayName)),
    line('result', resultOf[said.is], { isNotable: !isReportOnly && (said.is === 'blocked' || said.is === 'needs') }),
    said.is === 'needs' && line('grant', controlsOf([...said.controls, ...said.open], said.how)),
    said.is === 'unknown' && line('dependsOn', openOf(said)),
  )
}

const resultOf: Readonly<Record<Result['is'], Said>> = {
  blocked: word('blocks'),
  satisfied: word('isMet'),
  'session-only': word('sessionOnly'),
  'not-applied': word('notApplied'),
  needs: word('notMetYet'),
  unknown: word('cannotTell'),
}

const controlsOf = (controls: readonly Control[], how: 'all' | 'any'): Said =>
  listed(
    controls.map((control) => word(`control-${control}`)),
    how === 'any' ? 'or' : 'and',
  )

const openOf = ({ conditions, controls }: Extract<Result, { is: 'unknown' }>): Said =>
  listed([
    ...conditions.map((condition) => word(`condition-${condition}`)),
    ...controls.map((control) => word(`control-${control}`)),
  ])

const waysSection = (results: readonly Judged[], scenario: Scenario, facts: Partial<Facts>): readonly Section[] => {
  const ways = results.flatMap(({ policy, result }) =>
    result.is === 'blocked' || result.is === 'needs' ? waysLines(policy, scenario, facts) : [],
  )
  return ways.length > 0 ? [{ title: word('waysThrough'), lines: ways, for: 'admin' }] : []
}

const waysLines = (
  policy: ConditionalAccessPolicy,
  scenario: Scenario,
  { namedLocations }: Partial<Facts>,
): readonly Line[] => {
  const ways = waysThrough(policy, scenario, namedLocations).map((way) => wayOf(way, namedLocations))
  return [line('policy', value(policy.displayName)), line('ways', ways.length > 0 ? listed(ways, 'or') : word('noWay'))]
}
