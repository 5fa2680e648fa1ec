import type { Answer } from '../../answers/answer.ts'
import { failure } from '../../answers/answer.ts'
import type { Asker } from '../../asking/asker.ts'
import { assignmentsOfApp } from './assignments-of-app.ts'

/** More would be batches of their own, and nobody reads them. */
const mostGroups = 20

/** The groups an app is assigned to, by id; a gap when there are more than twenty. */
export const groupIdsOfApp = async (
  ask: Asker,
  appId: string,
  version?: 'v1.0' | 'beta',
): Promise<Answer<readonly string[]>> => {
  const assignments = await assignmentsOfApp(ask, appId, version)
  if (!assignments.ok) return assignments
  const groups = assignments.body.filter(({ principalType }) => principalType === 'Group')
  const ids = [...new Set(groups.map(({ principalId }) => principalId))]
  return ids.length > mostGroups ? failure('too-slow') : { ok: true, body: ids }
}
