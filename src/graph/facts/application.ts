import type { Application, RequiredResource } from '../../model/facts/apps.ts'
import { maybe, parsed, row, text } from '../answers/parse.ts'
import { keyedPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { absentIs } from './shapes/absent-is.ts'
import { credentialsOf } from './shapes/credentials-of.ts'
import { part, parts, texts } from './shapes/lenient.ts'

const select = [
  'id',
  'appId',
  'displayName',
  'signInAudience',
  'identifierUris',
  'web',
  'spa',
  'publicClient',
  'requiredResourceAccess',
  'keyCredentials',
  'passwordCredentials',
].join()

const requiredOf = (required: Row): RequiredResource => ({
  resourceAppId: text(required, 'resourceAppId'),
  resourceAccess: parts(required, 'resourceAccess', (access) => ({
    id: text(access, 'id'),
    type: text(access, 'type'),
  })),
})

const applicationOf = (body: unknown): Application => {
  const app = row(body)
  return {
    is: 'in-tenant',
    id: text(app, 'id'),
    appId: text(app, 'appId'),
    displayName: text(app, 'displayName'),
    signInAudience: maybe(text, app, 'signInAudience'),
    identifierUris: texts(app, 'identifierUris'),
    redirectUris: {
      web: texts(part(app, 'web'), 'redirectUris'),
      spa: texts(part(app, 'spa'), 'redirectUris'),
      publicClient: texts(part(app, 'publicClient'), 'redirectUris'),
    },
    requiredResourceAccess: parts(app, 'requiredResourceAccess', requiredOf),
    ...credentialsOf(app),
  }
}

/** The registration behind the app; an app made elsewhere has none here, https://learn.microsoft.com/graph/api/application-get */
export const application: Reader<'application'> = {
  permissions: ['Application.Read.All'],
  async read(ask, subject) {
    const appId = appOf(subject)
    const answer = await ask.get(keyedPath('applications', 'appId', appId) + query({ $select: select }))
    return absentIs(parsed(answer, applicationOf), { is: 'not-in-tenant', appId })
  },
}
