import { failure } from '../answers/answer.ts'
import type { Reader } from '../reader.ts'

/** Terms of use the organisation has; Graph shows them to signed-in administrators only, never to an app by itself, https://learn.microsoft.com/graph/api/termsofusecontainer-list-agreements */
export const agreements: Reader<'agreements'> = {
  permissions: [],
  async read() {
    return failure('not-supported')
  },
}
