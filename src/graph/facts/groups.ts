import { eventual } from '../asking/asker.ts'
import { isDynamic } from './shapes/group-types.ts'
import { parsed, parsedEach, shown, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

interface Group {
  readonly id: string
  readonly displayName: string
  readonly isDynamic: boolean
}

const groupOf = (group: Row): Group => ({
  id: text(group, 'id'),
  displayName: shown(group, 'displayName'),
  isDynamic: isDynamic(group),
})

// A cast to group is an advanced query: it needs $count and the header.
const options = query({ $select: 'id,displayName,groupTypes', $count: 'true', $top: 999 })

/** Groups the user is in, also through other groups, https://learn.microsoft.com/graph/api/user-list-transitivememberof */
export const groups: Reader<'groups'> = {
  permissions: ['GroupMember.Read.All', 'User.Read.All'],
  async read(ask, { userId }) {
    const how = { headers: eventual }
    const [all, direct] = await Promise.all([
      ask.list(graphPath`/users/${userId}/transitiveMemberOf/microsoft.graph.group` + options, how),
      ask.list(graphPath`/users/${userId}/memberOf/microsoft.graph.group` + options, how),
    ])
    const own = parsedEach(direct, groupOf)
    if (!own.ok) return own
    const directly = new Map(own.body.map((group) => [group.id, group]))
    return parsed(parsedEach(all, groupOf), (found) =>
      [...new Map([...directly, ...found.map((group) => [group.id, group] as const)]).values()].map((group) => ({
        ...group,
        isDirect: directly.has(group.id),
      })),
    )
  },
}
