import type { App } from '../../model/facts/apps.ts'
import { flag, parsed, row, text } from '../parse.ts'
import { keyedPath, query } from '../path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'

const appFrom = (body: unknown): App => {
  const app = row(body)
  return {
    is: 'in-tenant',
    id: text(app, 'id'),
    appId: text(app, 'appId'),
    displayName: text(app, 'displayName'),
    accountEnabled: flag(app, 'accountEnabled'),
    appRoleAssignmentRequired: flag(app, 'appRoleAssignmentRequired'),
  }
}

/** The app as this tenant knows it; absent is an answer, not a gap, https://learn.microsoft.com/graph/api/serviceprincipal-get */
export const app: Reader<'app'> = {
  permissions: ['Application.Read.All'],
  async read(ask, subject) {
    const appId = appOf(subject)
    const options = query({ $select: 'id,appId,displayName,accountEnabled,appRoleAssignmentRequired' })
    const answer = await ask.get(keyedPath('servicePrincipals', 'appId', appId) + options)
    if (!answer.ok && answer.gap === 'not-found') return { ok: true, body: { is: 'not-in-tenant', appId } }
    return parsed(answer, appFrom)
  },
}
