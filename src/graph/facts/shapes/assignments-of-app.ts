import type { AppAssignment } from '../../../model/facts/apps.ts'
import type { Answer } from '../../answers/answer.ts'
import type { Asker } from '../../asking/asker.ts'
import { instant, maybe, oneOf, parsedEach, text } from '../../answers/parse.ts'
import { keyedPath, query } from '../../asking/path.ts'
import type { Row } from '../../answers/row.ts'
import { absentIs } from './absent-is.ts'

const assignmentOf = (assignment: Row): AppAssignment => ({
  principalId: text(assignment, 'principalId'),
  principalType: oneOf(assignment, 'principalType', ['User', 'Group', 'ServicePrincipal']),
  principalDisplayName: maybe(text, assignment, 'principalDisplayName') ?? '',
  createdDateTime: maybe(instant, assignment, 'createdDateTime'),
})

type Version = 'v1.0' | 'beta'

// Beta calls the moment by another name.
const select = {
  'v1.0': 'principalId,principalType,principalDisplayName,createdDateTime',
  beta: 'principalId,principalType,principalDisplayName',
} as const satisfies Record<Version, string>

/** Who has been given an app; nobody, when the tenant does not have it. */
export const assignmentsOfApp = async (
  ask: Asker,
  appId: string,
  version: Version = 'v1.0',
): Promise<Answer<readonly AppAssignment[]>> => {
  const path = `${keyedPath('servicePrincipals', 'appId', appId)}/appRoleAssignedTo`
  const options = query({ $select: select[version], $top: 999 })
  return absentIs(parsedEach(await ask.list(path + options), assignmentOf), [])
}
