import { parsedEach } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { grantOf } from './shapes/grant-of.ts'

/** What the user consented to, not what an administrator did for everybody, https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants */
export const userConsents: Reader<'userConsents'> = {
  permissions: ['Directory.Read.All'],
  async read(ask, { userId }) {
    return parsedEach(
      await ask.list(graphPath`/users/${userId}/oauth2PermissionGrants` + query({ $top: 999 })),
      grantOf,
    )
  },
}
