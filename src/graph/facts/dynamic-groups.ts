import { parsedEach } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { grantingGroupOf, groupProperties } from './shapes/granting-group-of.ts'

/** All groups whose members come from a rule, with the rule, https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership */
export const dynamicGroups: Reader<'dynamicGroups'> = {
  permissions: ['Group.Read.All'],
  async read(ask) {
    const options = query({
      $filter: "groupTypes/any(t:t eq 'DynamicMembership')",
      $select: groupProperties.join(),
      $top: 999,
    })
    return parsedEach(await ask.list(`/groups${options}`, { pages: 20 }), grantingGroupOf)
  },
}
