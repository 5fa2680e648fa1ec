import { link } from '../knowledge/links.ts'
import { defineCheck } from '../model/check.ts'
import type { Facts } from '../model/facts.ts'
import type { App } from '../model/facts/apps.ts'
import { evidenceLines, type Problem } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { listOrNone } from '../model/value.ts'
import { eventInQuestion } from '../semantics/sign-in-chain.ts'

/** AADSTS50105, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notAssigned = 50105

/** The app admits only assigned people, and this person is not assigned: not directly, not through any group. */
export const userNotAssignedToApp = defineCheck({
  id: 'user-not-assigned-to-app',
  needs: ['account', 'app', 'appAssignments', 'userAppAssignments', 'groups'],
  uses: ['signIns', 'appOwners'],
  appliesTo: ({ codes, app }) => app !== undefined && (codes.length === 0 || codes.includes(notAssigned)),
  judge: (facts, symptoms, now) => {
    const { account, app, appAssignments, userAppAssignments, groups } = facts
    if (app.is !== 'in-tenant' || !app.appRoleAssignmentRequired || !app.accountEnabled) return 'ok'
    if (userAppAssignments.some(({ resourceId }) => resourceId === app.id)) return 'ok'
    const mine = new Set([account.id, ...groups.map(({ id }) => id)])
    // A member of a group inside an assigned group is another cause: nesting does not count for app assignment.
    if (appAssignments.some(({ principalId }) => mine.has(principalId))) return 'ok'
    const event = eventInQuestion(facts.signIns ?? [], symptoms, now)?.event
    if (event && event.errorCode !== notAssigned && event.errorCode !== 0 && event.appId === app.appId) return 'ok'
    return problem(facts, app, saysSo(symptoms) || event?.errorCode === notAssigned, event?.createdDateTime)
  },
  text: {
    title: 'No access to {app} has been assigned',
    person:
      'Your account is in order. {app} only lets in people who have been assigned to it, and you are not assigned yet.',
    agent:
      '{app} requires assignment, and {name} is not assigned: not directly and not as a member of an assigned group.{groups, select, none { Nobody has been assigned through a group.} other { Assigned: {groups}.}}',
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
        '{owners, select, none {Ask the owner of {app} to approve} other {Ask {owners} to approve}} access for {name}, then {groups, select, none {assign {name} under Users and groups of the app} other {add {name} to {groups}, as a direct member}}.',
    },
  },
})

const saysSo = ({ codes, signs }: Symptoms): boolean =>
  codes.includes(notAssigned) || signs.includes('says-not-assigned')

const problem = (
  facts: Pick<Facts, 'account' | 'appAssignments'> & Partial<Facts>,
  app: Extract<App, { is: 'in-tenant' }>,
  isRefused: boolean,
  at: Instant | undefined,
): Problem => {
  const groups = facts.appAssignments.filter(({ principalType }) => principalType === 'Group')
  const owners = (facts.appOwners ?? []).map(({ displayName }) => displayName)
  return {
    explains: isRefused ? 'certainly' : 'probably',
    whoCanFix: 'app-owner',
    values: {
      app: app.displayName,
      name: facts.account.displayName,
      groups: listOrNone(groups.map(({ principalDisplayName }) => principalDisplayName)),
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      isRefused && at !== undefined && { say: 'event', from: 'signIns', values: { at: { instant: at } } },
      { say: 'required', from: 'app' },
      { say: 'missing', from: 'userAppAssignments' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'askOwner', for: 'person' },
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
