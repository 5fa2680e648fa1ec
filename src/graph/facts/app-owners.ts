import { parsedEach } from '../answers/parse.ts'
import { keyedPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import { absentIs } from './shapes/absent-is.ts'
import { ownerOf } from './shapes/owner-of.ts'

/** Who looks after the app in this tenant; nobody where there is none, https://learn.microsoft.com/graph/api/serviceprincipal-list-owners */
export const appOwners: Reader<'appOwners'> = {
  permissions: ['Application.Read.All', 'User.Read.All'],
  async read(ask, subject) {
    const path = `${keyedPath('servicePrincipals', 'appId', appOf(subject))}/owners`
    return absentIs(parsedEach(await ask.list(path + query({ $select: 'id,displayName' })), ownerOf), [])
  },
}
