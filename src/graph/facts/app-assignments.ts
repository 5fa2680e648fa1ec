import type { AppAssignment } from '../../model/facts/apps.ts'
import { maybe, oneOf, parsedEach, text } from '../parse.ts'
import { keyedPath, query } from '../path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import type { Row } from '../row.ts'

const assignmentOf = (assignment: Row): AppAssignment => ({
  principalId: text(assignment, 'principalId'),
  principalType: oneOf(assignment, 'principalType', ['User', 'Group', 'ServicePrincipal']),
  principalDisplayName: maybe(text, assignment, 'principalDisplayName') ?? '',
})

/** Who has been given the app, https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto */
export const appAssignments: Reader<'appAssignments'> = {
  permissions: ['Application.Read.All'],
  async read(ask, subject) {
    const path = `${keyedPath('servicePrincipals', 'appId', appOf(subject))}/appRoleAssignedTo`
    const options = query({ $select: 'principalId,principalType,principalDisplayName', $top: 999 })
    return parsedEach(await ask.list(path + options), assignmentOf)
  },
}
