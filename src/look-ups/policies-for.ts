import type { Evidence } from '../model/evidence.ts'
import type { FactName } from '../model/facts.ts'
import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import { applies, type Applicability } from '../semantics/conditional-access/applies.ts'
import { known, unseenOf } from './known.ts'
import { asksOf } from './policy-asks.ts'
import { scenarioFor, type Asked } from './scenario-for.ts'
import { line, listed, value, word, type Line, type Said, type Section, type View } from './view.ts'

/** What is told of policies for an app; without a person the first three are not needed. */
export const policiesForNeeds = [
  'account',
  'groups',
  'directoryRoles',
  'conditionalAccessPolicies',
  'namedLocations',
] as const satisfies readonly FactName[]

/** Which policies hold for an app (and a person), which may, and which do not, each with why. */
export const policiesFor = (asked: Asked, evidence: Evidence, isAboutPerson: boolean): View => {
  const { account: _, ...withoutPerson } = known(evidence)
  const facts = isAboutPerson ? known(evidence) : withoutPerson
  const needs = isAboutPerson ? policiesForNeeds : policiesForNeeds.slice(3)
  const scenario = scenarioFor(asked, facts)
  const judged = (facts.conditionalAccessPolicies ?? [])
    .filter(({ state }) => state !== 'disabled')
    .map((policy) => ({ policy, is: applies(policy, scenario, facts.namedLocations) }))
  const section = (
    title: 'applying' | 'perhapsApplying' | 'notApplying',
    is: Applicability['is'],
  ): readonly Section[] => {
    const all = judged.filter((one) => one.is.is === is)
    return all.length > 0 ? [{ title: word(title, { count: all.length }), lines: all.flatMap(linesOf) }] : []
  }
  const isEmpty = facts.conditionalAccessPolicies !== undefined && judged.length === 0
  return {
    sections: [
      ...(isEmpty ? [{ title: word('noPolicies'), lines: [] }] : []),
      ...section('applying', 'applies'),
      ...section('perhapsApplying', 'unknown'),
      ...section('notApplying', 'does-not-apply'),
    ],
    unseen: unseenOf(evidence, needs),
  }
}

const linesOf = ({ policy, is }: { policy: ConditionalAccessPolicy; is: Applicability }): readonly Line[] => [
  line('policy', nameOf(policy)),
  ...(is.is === 'does-not-apply' ? [] : asksOf(policy, undefined).slice(0, 1)),
  ...(is.is === 'applies' ? [] : [line(is.is === 'unknown' ? 'dependsOn' : 'because', reasons(is.because))]),
]

const nameOf = ({ displayName, state }: ConditionalAccessPolicy): Said =>
  state === 'enabledForReportingButNotEnforced' ? word('reportOnlyPolicy', { policy: displayName }) : value(displayName)

const reasons = (because: Extract<Applicability, { because: unknown }>['because']): Said =>
  listed(because.map((condition) => word(`condition-${condition}`)))
