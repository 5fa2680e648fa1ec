import type { UserAppAssignment } from '../../model/facts/apps.ts'
import { eventual } from '../asking/asker.ts'
import { instant, maybe, parsedEach, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const assignmentOf = (assignment: Row): UserAppAssignment => ({
  principalId: text(assignment, 'principalId'),
  resourceId: text(assignment, 'resourceId'),
  resourceDisplayName: maybe(text, assignment, 'resourceDisplayName') ?? '',
  createdDateTime: maybe(instant, assignment, 'createdDateTime'),
})

/** Apps the user has, directly or by a group they are a direct member of; the header makes the answer complete, https://learn.microsoft.com/graph/api/user-list-approleassignments */
export const userAppAssignments: Reader<'userAppAssignments'> = {
  permissions: ['Directory.Read.All'],
  async read(ask, { userId }) {
    const $select = 'principalId,resourceId,resourceDisplayName,createdDateTime'
    const options = query({ $select, $count: 'true', $top: 999 })
    const path = graphPath`/users/${userId}/appRoleAssignments`
    return parsedEach(await ask.list(path + options, { headers: eventual }), assignmentOf)
  },
}
