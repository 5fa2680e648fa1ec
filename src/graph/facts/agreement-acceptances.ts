import { failure } from '../answers/answer.ts'
import type { Reader } from '../reader.ts'

/** Which terms of use the user accepted; Graph shows it to signed-in administrators only, never to an app by itself, https://learn.microsoft.com/graph/api/agreement-list-acceptances */
export const agreementAcceptances: Reader<'agreementAcceptances'> = {
  permissions: [],
  async read() {
    return failure('not-supported')
  },
}
