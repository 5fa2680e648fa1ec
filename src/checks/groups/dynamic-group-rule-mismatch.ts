import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type EvidenceLine, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone, type Values } from '../../model/value.ts'
import type { FailingClause, Way } from '../../semantics/membership-rule/failing-clauses.ts'
import { ruleGroup, type RuleFacts, type RuleGroup } from '../../semantics/rule-group.ts'
import { mayLack } from '../../semantics/service-meant.ts'
import { serviceTold } from '../../semantics/service-told.ts'

/** More ways into a group than anybody reads. */
const mostWays = 3

/** A rule fills the group that would give access, and somebody does not match it (https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership). */
export const dynamicGroupRuleMismatch = defineCheck({
  id: 'dynamic-group-rule-mismatch',
  needs: ['account', 'groups', 'dynamicGroups'],
  uses: ['signIns', 'licenses', 'subscribedSkus', 'licensingGroups', 'app', 'appAssignments', 'userAppAssignments'],
  appliesTo: (symptoms) => mayLack(symptoms) || symptoms.signs.includes('about-membership'),
  judge: (facts, symptoms, now) => {
    const found = ruleGroup(facts, symptoms, now)
    if (found?.membership.outcome !== 'does-not-match') return 'ok'
    const { ways } = found.membership
    const [way = []] = ways
    const clause = way.find(({ outcome }) => outcome !== 'unknown') ?? way[0]
    return clause ? problem(facts, symptoms, found, { ways, clause }) : 'ok'
  },
  text: {
    title: 'The details of the account do not fit a rule',
    person:
      '{gives, select, membership {Who is in that group} other {Who gets {app}}} follows from details in the account, and {attribute, select, department {the department} jobtitle {the job title} companyname {the company} country {the country} city {the city} officelocation {the office} employeetype {the kind of employee} usagelocation {the usage location} other {a detail}} in yours does not fit.',
    agent:
      '{gives, select, licence {{group} gives the product with {app}} app {{group} gives access to {app}} other {{group} is filled by a rule}}, and {name} does not match its rule: {property} is {actual, select, none {empty} unread {not known} other {“{actual}”}}, {must, select, no {and the rule excludes} other {but the rule asks for}}: {clause}',
    evidence: {
      way: 'Would match with {clauses}',
      rule: 'Rule of {group}: {rule}',
      paused: 'Processing of the rule of {group} is paused as well',
    },
    steps: {
      ask: 'Ask the helpdesk to check the details of your account, or your manager whether you should have {gives, select, membership {this} other {{app}}}.',
      correct:
        'Is {property} of {name} wrong? Then correct it {synced, select, yes {in the local directory, where the account comes from} other {on the account (role User Administrator)}}. The group follows by itself, mostly within minutes, at most within 24 hours.',
      change:
        'Is it right, and should {name} be in {group} all the same? Then the rule has to change (role Groups Administrator). That counts for everybody: look first who comes in and who drops out.',
      stopGap:
        'In a hurry: after approval, {gives, select, licence {assign the product} other {assign the app}} to {name} directly, and take that away again once the group does it.',
    },
  },
})

const problem = (
  { account }: Pick<RuleFacts, 'account'>,
  symptoms: Symptoms,
  { group, gives, explains }: RuleGroup,
  { ways, clause }: { readonly ways: readonly Way[]; readonly clause: FailingClause },
): Problem => ({
  explains,
  whoCanFix: 'identity-admin',
  values: {
    app: serviceTold(symptoms) ?? '',
    name: account.displayName,
    group: group.displayName,
    gives,
    ...valuesOf(clause),
    synced: account.onPremisesSyncEnabled ? 'yes' : 'no',
  },
  evidence: evidenceLines(
    ...ways.slice(0, mostWays).map(lineOf),
    {
      say: 'rule',
      from: 'dynamicGroups',
      for: 'admin',
      values: { rule: group.membershipRule ?? '' },
    },
    group.membershipRuleProcessingState === 'Paused' && { say: 'paused', from: 'dynamicGroups', for: 'agent' },
  ),
  remedies: [
    { by: 'user', step: 'ask', for: 'person' },
    { by: 'helpdesk', step: 'correct', for: 'agent', link: link('user-overview', { userId: account.id }) },
    { by: 'identity-admin', step: 'change', for: 'agent', link: link('group-overview', { groupId: group.id }) },
    ...(gives === 'membership' ? [] : [{ by: 'helpdesk', step: 'stopGap', for: 'agent' } as const]),
  ],
})

const valuesOf = ({ attribute, actual, must, written }: FailingClause): Values => ({
  property: attribute,
  attribute: attribute.replace(/^user\./i, '').toLowerCase(),
  actual: actual === undefined ? 'unread' : listOrNone(actual),
  must: must === 'matches' ? 'yes' : 'no',
  clause: written.text,
})

const lineOf = (way: Way): EvidenceLine => ({
  say: 'way',
  from: 'dynamicGroups',
  for: 'agent',
  values: { clauses: { list: way.map(wantedText) } },
})

const wantedText = ({ must, written }: FailingClause): string =>
  must === 'matches' ? written.text : `-not (${written.text})`
