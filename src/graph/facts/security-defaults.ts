import { flag, parsed, row } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'

/** Whether security defaults are on, https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get */
export const securityDefaults: Reader<'securityDefaults'> = {
  permissions: ['Policy.Read.All'],
  async read(ask) {
    const path = `/policies/identitySecurityDefaultsEnforcementPolicy${query({ $select: 'isEnabled' })}`
    return parsed(await ask.get(path), (body) => ({ isEnabled: flag(row(body), 'isEnabled') }))
  },
}
