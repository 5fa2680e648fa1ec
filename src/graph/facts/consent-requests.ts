import type { ConsentRequest, UserConsentRequest } from '../../model/facts/consent.ts'
import { instant, list, maybe, parsedEach, row, text } from '../answers/parse.ts'
import { literal, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { part, parts, words } from './shapes/lenient.ts'

const userRequestOf = (request: Row): UserConsentRequest => ({
  status: words(request, 'status'),
  createdDateTime: maybe(instant, request, 'createdDateTime'),
  requesterId: maybe(text, part(part(request, 'createdBy'), 'user'), 'id'),
})

const requestOf = (request: Row): ConsentRequest => ({
  appId: text(request, 'appId'),
  pendingScopes: parts(request, 'pendingScopes', (scope) => words(scope, 'displayName')),
  requests: list(request, 'userConsentRequests', (one) => userRequestOf(row(one))),
})

/** What people asked an administrator to approve for the app, https://learn.microsoft.com/graph/api/appconsentapprovalroute-list-appconsentrequests */
export const consentRequests: Reader<'consentRequests'> = {
  permissions: ['ConsentRequest.Read.All'],
  async read(ask, subject) {
    const options = query({ $filter: `appId eq ${literal(appOf(subject))}`, $expand: 'userConsentRequests' })
    return parsedEach(await ask.list(`/identityGovernance/appConsent/appConsentRequests${options}`), requestOf)
  },
}
