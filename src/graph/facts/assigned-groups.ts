import type { AssignedGroup } from '../../model/facts/groups.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { parsed, parsedEach, row } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import { allOf } from './shapes/all-of.ts'
import { grantingGroupOf, groupProperties } from './shapes/granting-group-of.ts'
import { groupIdsOfApp } from './shapes/group-ids-of-app.ts'
import { ownerOf } from './shapes/owner-of.ts'

const withOwners = async (ask: Asker, groupId: string): Promise<Answer<readonly AssignedGroup[]>> => {
  const [group, owners] = await Promise.all([
    ask.get(graphPath`/groups/${groupId}` + query({ $select: groupProperties.join() })),
    ask.list(graphPath`/groups/${groupId}/owners` + query({ $select: 'id,displayName', $top: 20 }), {
      pages: 1,
      beyond: 'keep-first',
    }),
  ])
  const read = parsedEach(owners, ownerOf)
  return read.ok ? parsed(group, (body) => [{ ...grantingGroupOf(row(body)), owners: read.body }]) : read
}

/** The groups an app is assigned to, with rule and owners; a gap when there are more than twenty, https://learn.microsoft.com/graph/api/group-get */
export const assignedGroups: Reader<'assignedGroups'> = {
  permissions: ['Application.Read.All', 'Group.Read.All', 'User.Read.All'],
  async read(ask, subject) {
    const ids = await groupIdsOfApp(ask, appOf(subject))
    if (!ids.ok) return ids
    return allOf(await Promise.all(ids.body.map((id) => withOwners(ask, id))))
  },
}
