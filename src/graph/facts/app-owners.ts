import type { Owner } from '../../model/facts/apps.ts'
import { parsedEach, shown, text } from '../parse.ts'
import { keyedPath, query } from '../path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import type { Row } from '../row.ts'

const ownerOf = (owner: Row): Owner => ({ id: text(owner, 'id'), displayName: shown(owner, 'displayName') })

/** Who looks after the app in this tenant, https://learn.microsoft.com/graph/api/serviceprincipal-list-owners */
export const appOwners: Reader<'appOwners'> = {
  permissions: ['Application.Read.All', 'User.Read.All'],
  async read(ask, subject) {
    const path = `${keyedPath('servicePrincipals', 'appId', appOf(subject))}/owners`
    return parsedEach(await ask.list(path + query({ $select: 'id,displayName' })), ownerOf)
  },
}
