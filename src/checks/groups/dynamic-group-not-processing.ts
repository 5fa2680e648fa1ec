import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { isSettling } from '../../semantics/assigned-since.ts'
import { ruleGroup, type Gives, type RuleFacts, type RuleGroup } from '../../semantics/rule-group.ts'
import { lessSure } from '../../semantics/surest.ts'
import { mayLack } from '../../semantics/service-meant.ts'
import { serviceTold } from '../../semantics/service-told.ts'

/** Somebody matches the rule of the group that would give access, and is not in it: the rule is paused, or not worked out yet (https://learn.microsoft.com/entra/identity/users/manage-dynamic-group). */
export const dynamicGroupNotProcessing = defineCheck({
  id: 'dynamic-group-not-processing',
  needs: ['account', 'groups', 'dynamicGroups'],
  uses: ['signIns', 'licenses', 'subscribedSkus', 'licensingGroups', 'app', 'appAssignments', 'userAppAssignments'],
  appliesTo: (symptoms) => mayLack(symptoms) || symptoms.signs.includes('about-membership'),
  judge: (facts, symptoms, now) => {
    const found = ruleGroup(facts, symptoms, now)
    const outcome = found?.membership.outcome
    if (!found || outcome === 'does-not-match') return 'ok'
    const isPaused = found.group.membershipRuleProcessingState === 'Paused'
    // A rule that cannot be judged may just as well leave them out.
    if (outcome === 'unknown' && !isPaused) return 'ok'
    const isNew = isSettling(facts.account.createdDateTime, now)
    const sure: Certainty = outcome === 'matches' && (isPaused || isNew) ? 'certainly' : 'probably'
    return problem(facts, symptoms, found, lessSure(found.explains, sure))
  },
  text: {
    title: 'A group has not been brought up to date',
    person:
      '{gives, select, membership {The details of your account fit, but that group} other {The details of your account fit, but the group that gives {app}}} has not been brought up to date{paused, select, yes {} other { yet}}.',
    agent:
      '{gives, select, licence {{group} gives the product with {app}} app {{group} gives access to {app}} other {{group} is filled by a rule}}. {matches, select, yes {{name} matches its rule but is not a member} other {{name} is not a member; whether the rule fits cannot be told}}: {paused, select, yes {processing of the rule is paused} other {the rule is on, so the change has not been worked out yet}}.',
    evidence: {
      state: 'Processing of the rule of {group}: {state}',
      rule: 'Rule of {group}: {rule}',
      created: 'The account was made on {at}',
    },
    steps: {
      ask: '{paused, select, yes {Tell the helpdesk: an administrator has to switch the group on again.} other {Wait a few hours, at most 24. Still nothing? Then ask the helpdesk.}}',
      resume:
        'Find out why {group} was paused, then switch processing of its rule on again (role Groups Administrator). That brings all members up to date at once: look first who comes in and who drops out.',
      wait: 'Wait: a change of rule or person is mostly worked out within minutes, in large directories within 24 hours. After that, saving the rule of {group} again (a space at its end is enough) starts it anew (role Groups Administrator).',
      stopGap:
        'In a hurry: after approval, {gives, select, licence {assign the product} other {assign the app}} to {name} directly, and take that away again once the group does it. Nobody can be added to {group} by hand.',
    },
  },
})

const problem = (
  { account }: Pick<RuleFacts, 'account'>,
  symptoms: Symptoms,
  { group, gives, membership }: RuleGroup,
  explains: Certainty,
): Problem => {
  const isPaused = group.membershipRuleProcessingState === 'Paused'
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app: serviceTold(symptoms) ?? '',
      name: account.displayName,
      group: group.displayName,
      gives,
      paused: isPaused ? 'yes' : 'no',
      matches: membership.outcome === 'matches' ? 'yes' : 'unknown',
    },
    evidence: evidenceLines(
      group.membershipRuleProcessingState !== undefined && {
        say: 'state',
        from: 'dynamicGroups',
        for: 'agent',
        values: { state: group.membershipRuleProcessingState },
      },
      { say: 'rule', from: 'dynamicGroups', for: 'admin', values: { rule: group.membershipRule ?? '' } },
      !isPaused &&
        account.createdDateTime !== undefined && {
          say: 'created',
          from: 'account',
          for: 'agent',
          values: { at: { instant: account.createdDateTime } },
        },
    ),
    remedies: remediesFor(group.id, isPaused, gives),
  }
}

const remediesFor = (groupId: string, isPaused: boolean, gives: Gives): readonly Remedy[] => [
  { by: 'user', step: 'ask', for: 'person' },
  { by: 'identity-admin', step: isPaused ? 'resume' : 'wait', for: 'agent', link: link('group-overview', { groupId }) },
  ...(gives === 'membership' ? [] : [{ by: 'helpdesk', step: 'stopGap', for: 'agent' } as const]),
]
