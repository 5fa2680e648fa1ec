import { link } from '../knowledge/links.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName } from '../model/facts.ts'
import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import { known, unseenOf } from './known.ts'
import { asksOf } from './policy-asks.ts'
import { conditionLines } from './policy-conditions.ts'
import { peopleOf } from './policy-people.ts'
import { appEntry, entries, type Names } from './named.ts'
import { line, lines, listed, moment, notSet, value, word, type Line, type Said, type View } from './view.ts'

/** What the sheet of a policy is made of. */
export const policySheetNeeds = [
  'conditionalAccessPolicies',
  'namedLocations',
  'appNames',
  'licensingGroups',
  'dynamicGroups',
  'agreements',
] as const satisfies readonly FactName[]

/** A policy in plain words: whom and what it is about, when, what it asks; conditions and exclusions for administrators. */
export const policySheet = (policy: ConditionalAccessPolicy, evidence: Evidence): View => {
  const facts = known(evidence)
  return {
    sections: [
      {
        title: value(policy.displayName),
        lines: about(policy),
        link: link('conditional-access-policy', { policyId: policy.id }),
      },
      { title: word('whomAndWhat'), lines: scope(policy, facts) },
      { title: word('conditions'), lines: conditionLines(policy.conditions, facts), for: 'admin' },
      { title: word('asks'), lines: asksOf(policy, facts.agreements) },
    ],
    unseen: unseenOf(evidence, policySheetNeeds),
  }
}

const about = (policy: ConditionalAccessPolicy): readonly Line[] =>
  lines(
    line('state', stateOf(policy), { isNotable: policy.state !== 'enabled' }),
    line('changed', moment(policy.modifiedDateTime ?? policy.createdDateTime)),
    policy.templateId !== undefined && line('origin', word('fromTemplate')),
  )

const states: ReadonlyMap<string, Said> = new Map([
  ['enabled', word('stateOn')],
  ['disabled', word('stateOff')],
  ['enabledForReportingButNotEnforced', word('stateReportOnly')],
])

const stateOf = ({ state }: ConditionalAccessPolicy): Said => states.get(state) ?? value(state)

const scope = ({ conditions }: ConditionalAccessPolicy, facts: Names): readonly Line[] => {
  const { users, applications } = conditions
  const leftOut = peopleOf(users, 'exclude', facts)
  return lines(
    line('people', conditions.isForWorkloads ? word('workloads') : peopleOf(users, 'include', facts)),
    leftOut.is !== 'not-set' && line('peopleLeftOut', leftOut, { for: 'admin' }),
    line('targets', targetsOf(applications, facts)),
    applications.excludeApplications.length > 0 &&
      line('appsLeftOut', entries(applications.excludeApplications, appEntry, facts), { for: 'admin' }),
    applications.applicationFilter !== undefined &&
      line('appFilter', value(applications.applicationFilter.rule), { for: 'admin' }),
  )
}

const targetsOf = (applications: ConditionalAccessPolicy['conditions']['applications'], facts: Names): Said => {
  const actions = applications.includeUserActions.map(
    (action) => userActions.get(action.toLowerCase()) ?? value(action),
  )
  const contexts = applications.includeAuthenticationContextClassReferences
  const apps = applications.includeApplications.map((entry) => appEntry(entry, facts))
  const all = [
    ...apps,
    ...actions,
    ...(contexts.length > 0 ? [word('contexts', { contexts: { list: contexts } })] : []),
  ]
  return all.length > 0 ? listed(all) : notSet
}

const userActions: ReadonlyMap<string, Said> = new Map([
  ['urn:user:registersecurityinfo', word('registerSecurityInfo')],
  ['urn:user:registerdevice', word('registerDevice')],
])
