import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'
import { globalAdministrator, has, isForAll, isForGuests } from './policy-parts.ts'

/** A kind of people a policy holds for; `count` where the policy names them one by one. */
export type Hit =
  | { readonly who: 'administrators' | 'everyone' | 'guests' }
  | { readonly who: 'roles' | 'groups' | 'people'; readonly count: number }

/** Whom these policies hold for, administrators first; what one of them leaves out another may hold for. */
export const whoIsHit = (policies: readonly ConditionalAccessPolicy[]): readonly Hit[] => {
  const all = policies.filter(isForAll)
  const admins = all.some(({ conditions: { users } }) => !has(users.excludeRoles, globalAdministrator))
  return [
    ...when(admins, 'administrators'),
    ...counted('roles', policies, 'includeRoles'),
    ...when(all.length > 0, 'everyone'),
    ...when(policies.some(isForGuests), 'guests'),
    ...counted('groups', policies, 'includeGroups'),
    ...counted('people', policies, 'includeUsers'),
  ]
}

/** Words that stand where ids of users stand. */
const words = ['All', 'None', 'GuestsOrExternalUsers']

const when = (isHit: boolean, who: 'administrators' | 'everyone' | 'guests'): readonly Hit[] => (isHit ? [{ who }] : [])

const counted = (
  who: 'roles' | 'groups' | 'people',
  policies: readonly ConditionalAccessPolicy[],
  list: 'includeRoles' | 'includeGroups' | 'includeUsers',
): readonly Hit[] => {
  const ids = new Set(policies.flatMap(({ conditions }) => conditions.users[list]).filter((id) => !has(words, id)))
  return ids.size > 0 ? [{ who, count: ids.size }] : []
}
