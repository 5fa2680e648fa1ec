import { appById } from '../../knowledge/apps.ts'
import type { AppName } from '../../model/facts/apps.ts'
import { list, maybe, parsedEach, plainText, text } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

/** As many as are kept of one app: some have hundreds of identifiers. */
const mostAddresses = 8
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const nameOf = (app: Row): AppName => {
  const appId = text(app, 'appId')
  const addresses = appById(appId) ? [] : addressesOf(app)
  return { appId, displayName: maybe(text, app, 'displayName') ?? '', ...(addresses.length > 0 && { addresses }) }
}

const addressesOf = (app: Row): readonly string[] => {
  const names = maybe((from, key) => list(from, key, plainText), app, 'servicePrincipalNames') ?? []
  return [maybe(text, app, 'homepage') ?? '', maybe(text, app, 'loginUrl') ?? '', ...names]
    .filter((one, at, all) => one !== '' && !guid.test(one) && all.indexOf(one) === at)
    .slice(0, mostAddresses)
}

/** The tenant's apps by name and address, at most 19,980, https://learn.microsoft.com/graph/api/serviceprincipal-list */
export const appNames: Reader<'appNames'> = {
  permissions: ['Application.Read.All'],
  async read(ask) {
    const options = query({ $select: 'appId,displayName,homepage,loginUrl,servicePrincipalNames', $top: 999 })
    return parsedEach(await ask.list(`/servicePrincipals${options}`, { pages: 20 }), nameOf)
  },
}
