import { parsedEach, text } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { words } from './shapes/lenient.ts'

/** The rules about consent, Microsoft's and own, https://learn.microsoft.com/graph/api/policyroot-list-permissiongrantpolicies */
export const permissionGrantPolicies: Reader<'permissionGrantPolicies'> = {
  permissions: ['Policy.Read.PermissionGrant'],
  async read(ask) {
    const path = `/policies/permissionGrantPolicies${query({ $select: 'id,displayName' })}`
    return parsedEach(await ask.list(path), (policy) => ({
      id: text(policy, 'id'),
      displayName: words(policy, 'displayName'),
    }))
  },
}
