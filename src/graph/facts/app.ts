import type { App, AppRole } from '../../model/facts/apps.ts'
import { flag, maybe, parsed, row, text } from '../answers/parse.ts'
import { keyedPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { absentIs } from './shapes/absent-is.ts'
import { credentialsOf } from './shapes/credentials-of.ts'
import { parts, texts, words } from './shapes/lenient.ts'

const select = [
  'id',
  'appId',
  'displayName',
  'accountEnabled',
  'appRoleAssignmentRequired',
  'disabledByMicrosoftStatus',
  'servicePrincipalType',
  'signInAudience',
  'appOwnerOrganizationId',
  'preferredSingleSignOnMode',
  'tags',
  'loginUrl',
  'homepage',
  'replyUrls',
  'servicePrincipalNames',
  'keyCredentials',
  'passwordCredentials',
  'preferredTokenSigningKeyThumbprint',
  'appRoles',
].join()

const roleOf = (role: Row): AppRole => ({
  id: text(role, 'id'),
  displayName: words(role, 'displayName'),
  isEnabled: maybe(flag, role, 'isEnabled') ?? true,
  allowedMemberTypes: texts(role, 'allowedMemberTypes'),
})

const appFrom = (body: unknown): App => {
  const app = row(body)
  return {
    is: 'in-tenant',
    id: text(app, 'id'),
    appId: text(app, 'appId'),
    displayName: text(app, 'displayName'),
    accountEnabled: flag(app, 'accountEnabled'),
    appRoleAssignmentRequired: flag(app, 'appRoleAssignmentRequired'),
    disabledByMicrosoftStatus: maybe(text, app, 'disabledByMicrosoftStatus'),
    servicePrincipalType: maybe(text, app, 'servicePrincipalType'),
    signInAudience: maybe(text, app, 'signInAudience'),
    appOwnerOrganizationId: maybe(text, app, 'appOwnerOrganizationId'),
    preferredSingleSignOnMode: maybe(text, app, 'preferredSingleSignOnMode'),
    tags: texts(app, 'tags'),
    loginUrl: maybe(text, app, 'loginUrl'),
    homepage: maybe(text, app, 'homepage'),
    replyUrls: texts(app, 'replyUrls'),
    servicePrincipalNames: texts(app, 'servicePrincipalNames'),
    preferredTokenSigningKeyThumbprint: maybe(text, app, 'preferredTokenSigningKeyThumbprint'),
    appRoles: parts(app, 'appRoles', roleOf),
    ...credentialsOf(app),
  }
}

/** The app as this tenant knows it; absent is an answer, not a gap, https://learn.microsoft.com/graph/api/serviceprincipal-get */
export const app: Reader<'app'> = {
  permissions: ['Application.Read.All'],
  async read(ask, subject) {
    const appId = appOf(subject)
    const answer = await ask.get(keyedPath('servicePrincipals', 'appId', appId) + query({ $select: select }))
    return absentIs(parsed(answer, appFrom), { is: 'not-in-tenant', appId })
  },
}
