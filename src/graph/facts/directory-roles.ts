import type { DirectoryRole } from '../../model/facts/groups.ts'
import { eventual } from '../asking/asker.ts'
import { parsedEach, shown } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const roleOf = (role: Row): DirectoryRole => ({
  displayName: shown(role, 'displayName'),
  roleTemplateId: shown(role, 'roleTemplateId'),
})

// A cast is an advanced query: it needs $count and the header.
const options = query({ $select: 'id,displayName,roleTemplateId', $count: 'true' })

/** Directory roles the user has now, also through groups; not those they could switch on, https://learn.microsoft.com/graph/api/user-list-transitivememberof */
export const directoryRoles: Reader<'directoryRoles'> = {
  permissions: ['Directory.Read.All'],
  async read(ask, { userId }) {
    const path = graphPath`/users/${userId}/transitiveMemberOf/microsoft.graph.directoryRole`
    return parsedEach(await ask.list(path + options, { headers: eventual }), roleOf)
  },
}
