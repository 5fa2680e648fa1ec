import { parsed, row, text } from '../answers/parse.ts'
import { graphPath } from '../asking/path.ts'
import type { Reader } from '../reader.ts'

/** The old MFA switch of the user; beta only, https://learn.microsoft.com/graph/api/authentication-get */
export const perUserMfa: Reader<'perUserMfa'> = {
  permissions: ['Policy.Read.All'],
  version: 'beta',
  async read(ask, { userId }) {
    return parsed(await ask.get(graphPath`/users/${userId}/authentication/requirements`), (body) => ({
      perUserMfaState: text(row(body), 'perUserMfaState'),
    }))
  },
}
