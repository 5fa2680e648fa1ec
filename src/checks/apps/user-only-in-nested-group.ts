import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { listOrNone } from '../../model/value.ts'
import { appAssignmentPath, type AppAssignmentPath } from '../../semantics/app-assignment-path.ts'
import { assignmentInQuestion, mayLackAssignment } from '../../semantics/assignment-in-question.ts'
import { switchedOffBy } from '../../semantics/switched-off.ts'

/** The person is in a group inside the assigned one, which gives no access to an app (https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal). */
export const userOnlyInNestedGroup = defineCheck({
  id: 'user-only-in-nested-group',
  needs: ['account', 'app', 'appAssignments', 'userAppAssignments', 'groups'],
  uses: ['signIns', 'appOwners'],
  appliesTo: mayLackAssignment,
  judge: (facts, symptoms, now) => {
    const { app, signIns } = facts
    if (app.is !== 'in-tenant' || !app.appRoleAssignmentRequired || switchedOffBy(app)) return 'ok'
    const path = appAssignmentPath(facts, app.id)
    if (path.is !== 'nested') return 'ok'
    const lack = assignmentInQuestion(app, signIns, symptoms, now)
    return lack ? problem(facts, app, path.groups, lack) : 'ok'
  },
  text: {
    title: 'Access to {app} does not reach a group inside the assigned group',
    person:
      '{app} has been given to a group, and you are only in another group inside it. That does not count: access to an app reaches direct members only.',
    agent:
      '{app} requires assignment. {name} is in {groups} only through another group, and an app assignment does not cascade to nested groups: direct members only.',
    evidence: {
      event: 'Sign-in to {app} on {at} was refused with AADSTS50105',
      nested:
        'Not a direct member of {groups}, which {count, plural, one {has} other {have}} {app}; only through a group inside',
      required: '{app} only admits people who have been assigned, themselves or as a direct member of a group',
      direct: 'Direct member of: {direct}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      ask: 'Ask the helpdesk for a direct membership, or for your own group to be given {app}; tell them that you are in a group inside the right one.',
      signInAgain: 'Once that is done, sign out and sign in again.',
      approve: 'Have {owners, select, none {the owner of {app}} other {{owners}}} approve the access of {name}.',
      add: 'Add {name} as a direct member to {count, plural, one {{groups}} other {one of these: {groups}}} (Groups Administrator, or the owner of the group).',
      assignInner:
        'Should the whole inner group have {app}? Assign that group itself under Users and groups of the app (Cloud Application Administrator). Leave “Assignment required” on.',
    },
  },
})

type NestedGroups = Extract<AppAssignmentPath, { is: 'nested' }>['groups']

const problem = (
  { account, groups: memberships, appOwners = [] }: Pick<Facts, 'account' | 'groups'> & Partial<Facts>,
  app: ServicePrincipal,
  nested: NestedGroups,
  { explains, refused }: NonNullable<ReturnType<typeof assignmentInQuestion>>,
): Problem => {
  const owners = appOwners.map(({ displayName }) => displayName)
  const direct = memberships.filter(({ isDirect }) => isDirect).map(({ displayName }) => displayName)
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app: app.displayName,
      name: account.displayName,
      groups: { list: nested.map(({ principalDisplayName }) => principalDisplayName) },
      count: nested.length,
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      refused && { say: 'event', from: 'signIns', values: { at: { instant: refused.createdDateTime } } },
      { say: 'required', from: 'app' },
      { say: 'nested', from: 'groups', for: 'agent' },
      direct.length > 0 && { say: 'direct', from: 'groups', for: 'agent', values: { direct: { list: direct } } },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: steps(app, nested),
  }
}

const steps = ({ id, appId }: ServicePrincipal, [{ principalId }]: NestedGroups): readonly Remedy[] => [
  { by: 'user', step: 'ask', for: 'person' },
  { by: 'user', step: 'signInAgain', for: 'person' },
  { by: 'app-owner', step: 'approve', for: 'agent' },
  { by: 'identity-admin', step: 'add', for: 'agent', link: link('group-members', { groupId: principalId }) },
  {
    by: 'identity-admin',
    step: 'assignInner',
    for: 'agent',
    link: link('enterprise-app-users', { servicePrincipalId: id, appId }),
  },
]
