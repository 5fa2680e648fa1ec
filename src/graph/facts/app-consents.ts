import { parsed, parsedEach } from '../answers/parse.ts'
import { keyedPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import { absentIs } from './shapes/absent-is.ts'
import { grantOf } from './shapes/grant-of.ts'

/** What the app may do on behalf of everybody and of this person; none for an app the tenant does not have, https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants */
export const appConsents: Reader<'appConsents'> = {
  permissions: ['Directory.Read.All'],
  async read(ask, subject) {
    const path = `${keyedPath('servicePrincipals', 'appId', appOf(subject))}/oauth2PermissionGrants`
    const grants = absentIs(parsedEach(await ask.list(path + query({ $top: 999 })), grantOf), [])
    return parsed(grants, (all) =>
      all.filter(({ principalId }) => principalId === undefined || principalId === subject.userId),
    )
  },
}
