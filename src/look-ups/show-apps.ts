import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { UserAppAssignment } from '../model/facts/apps.ts'
import { known, unseenOf } from './known.ts'
import { line, lines, moment, notKnown, value, word, type Said, type Section, type View } from './view.ts'

/** What is told of somebody's apps. */
export const showAppsNeeds = ['account', 'userAppAssignments', 'groups'] as const satisfies readonly FactName[]

/** The apps somebody was given, and by what; apps that admit everybody are not among them. */
export const showApps = (evidence: Evidence): View => {
  const facts = known(evidence)
  const assignments = (facts.userAppAssignments ?? []).toSorted((one, other) =>
    one.resourceDisplayName.localeCompare(other.resourceDisplayName),
  )
  const none: Section = { title: word('noApps'), lines: [] }
  return {
    sections: facts.userAppAssignments?.length === 0 ? [none] : assignments.map((one) => aboutAssignment(one, facts)),
    unseen: unseenOf(evidence, showAppsNeeds),
  }
}

const aboutAssignment = (assignment: UserAppAssignment, facts: Partial<Facts>): Section => ({
  title: value(assignment.resourceDisplayName),
  lines: lines(
    line('comesFrom', sourceOf(assignment, facts)),
    assignment.createdDateTime !== undefined && line('added', moment(assignment.createdDateTime)),
  ),
})

const sourceOf = ({ principalId }: UserAppAssignment, { account, groups }: Partial<Facts>): Said => {
  if (principalId === account?.id) return word('assignedDirectly')
  const group = groups?.find(({ id }) => id === principalId)
  if (group) return word('assignedByGroup', { group: group.displayName })
  return account ? word('assignedByUnknownGroup') : notKnown
}
