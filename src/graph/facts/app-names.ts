import type { AppName } from '../../model/facts/apps.ts'
import { maybe, parsedEach, text } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const nameOf = (app: Row): AppName => ({
  appId: text(app, 'appId'),
  displayName: maybe(text, app, 'displayName') ?? '',
})

/** The tenant's apps by name, at most 19,980, https://learn.microsoft.com/graph/api/serviceprincipal-list */
export const appNames: Reader<'appNames'> = {
  permissions: ['Application.Read.All'],
  async read(ask) {
    const options = query({ $select: 'appId,displayName', $top: 999 })
    return parsedEach(await ask.list(`/servicePrincipals${options}`, { pages: 20 }), nameOf)
  },
}
