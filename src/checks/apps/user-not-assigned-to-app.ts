import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { App } from '../../model/facts/apps.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { appAssignmentPath } from '../../semantics/app-assignment-path.ts'
import { holds } from '../../semantics/asked-rule-groups.ts'
import { assignmentInQuestion, mayLackAssignment } from '../../semantics/assignment-in-question.ts'
import { switchedOffBy } from '../../semantics/switched-off.ts'

/** The app admits only assigned people, and this person is not assigned: not directly, not through any group. */
export const userNotAssignedToApp = defineCheck({
  id: 'user-not-assigned-to-app',
  needs: ['account', 'app', 'appAssignments', 'userAppAssignments', 'groups'],
  uses: ['signIns', 'appOwners', 'dynamicGroups'],
  appliesTo: mayLackAssignment,
  judge: (facts, symptoms, now) => {
    const { app, signIns } = facts
    if (app.is !== 'in-tenant' || !app.appRoleAssignmentRequired || switchedOffBy(app) === 'microsoft') return 'ok'
    // In a group inside an assigned one: that does not count for Entra, but it is another cause.
    if (appAssignmentPath(facts, app.id).is !== 'none') return 'ok'
    const lack = assignmentInQuestion(app, signIns, symptoms, now)
    return lack ? problem(facts, app, { ...lack, quoted: symptoms.quoted }) : 'ok'
  },
  text: {
    title: 'No access to {app} has been assigned',
    person: '{app} only lets in people who have been assigned to it, and you are not assigned yet.',
    agent:
      '{app} requires assignment, and {name} is not assigned: not directly and not as a member of an assigned group.{assigned, select, none { Nobody has been assigned through a group.} other { Assigned: {assigned}.}}',
    evidence: {
      required: '{app} only admits people who have been assigned',
      missing: 'No assignment to {app}, directly or through a group',
      event: 'Sign-in to {app} on {at} was refused with AADSTS50105',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      askOwner:
        'Ask {owners, select, none {the owner of {app}, or the helpdesk,} other {{owners}}} to give you access to {app}.',
      signInAgain: 'Once you have been added, sign out and sign in again.',
      assign:
        '{owners, select, none {Ask the owner of {app} to approve} other {Ask {owners} to approve}} access for {name}, then {groups, select, none {assign {name} under Users and groups of the app} other {add {name} as a direct member to {groupCount, plural, one {{groups}} other {one of these: {groups}}}{rules, select, known {} other { (where a rule fills the group, the rule decides instead)}}}}.',
    },
  },
})

/** The assigned groups: those that somebody can be added to by hand, and whether a rule fills others; unknown while they cannot be read. */
const groupsOf = ({ appAssignments, dynamicGroups }: ProblemFacts) => {
  const all = appAssignments.filter(({ principalType }) => principalType === 'Group')
  const filledByRule = new Set(dynamicGroups?.map(({ id }) => id))
  const open = all.filter(({ principalId }) => !filledByRule.has(principalId))
  const ruled = all.filter(({ principalId }) => filledByRule.has(principalId))
  const namesOf = (groups: typeof all) => groups.map(({ principalDisplayName }) => principalDisplayName)
  return { all: namesOf(all), open: namesOf(open), byRule: namesOf(ruled) }
}

/** Perhaps the rule of a group is wrong or has not run, which is another cause. */
const withRules = (explains: Certainty, groups: ReturnType<typeof groupsOf>, quoted: string): Certainty => {
  if (groups.byRule.length === 0) return explains
  if (groups.open.length === 0 || groups.byRule.some((name) => holds(quoted.toLowerCase(), name))) return 'possibly'
  return explains === 'certainly' ? 'probably' : explains
}

type ProblemFacts = Pick<Facts, 'account' | 'appAssignments'> & Partial<Facts>
/** That the assignment is lacking is what the words (`quoted`) are about. */
interface Lack {
  readonly explains: Certainty
  readonly refused?: SignIn
  readonly quoted: string
}

const problem = (
  facts: ProblemFacts,
  app: Extract<App, { is: 'in-tenant' }>,
  { explains, refused, quoted }: Lack,
): Problem => {
  const groups = groupsOf(facts)
  const owners = (facts.appOwners ?? []).map(({ displayName }) => displayName)
  return {
    explains: withRules(explains, groups, quoted),
    whoCanFix: 'app-owner',
    values: {
      app: app.displayName,
      name: facts.account.displayName,
      assigned: listOrNone(groups.all),
      groups: listOrNone(groups.open),
      groupCount: groups.open.length,
      rules: facts.dynamicGroups ? 'known' : 'unknown',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      refused && { say: 'event', from: 'signIns', values: { at: { instant: refused.createdDateTime } } },
      { say: 'required', from: 'app' },
      { say: 'missing', from: 'userAppAssignments' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'askOwner', for: 'person', ownPage: 'requestPortal' },
      { by: 'user', step: 'signInAgain', for: 'person' },
      {
        by: 'app-owner',
        step: 'assign',
        for: 'agent',
        link: link('enterprise-app-users', { servicePrincipalId: app.id, appId: app.appId }),
      },
    ],
  }
}
