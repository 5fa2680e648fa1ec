import type { ExternalUsers, PolicyUsers } from '../../../model/facts/conditional-access.ts'
import type { PersonInScenario } from '../scenario.ts'
import { every, holds, holdsAny, not, some, type Truth } from '../truth.ts'

/** Whether a policy is about this person: who is left out is left out, however they were let in, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups */
export const matchesUsers = (users: PolicyUsers, person: PersonInScenario): Truth =>
  every([
    isAmong(person, users.includeUsers, users.includeGroups, {
      roles: users.includeRoles,
      external: users.includeGuestsOrExternalUsers,
    }),
    not(
      isAmong(person, users.excludeUsers, users.excludeGroups, {
        roles: users.excludeRoles,
        external: users.excludeGuestsOrExternalUsers,
      }),
    ),
  ])

/** Words that stand where ids of users stand. */
const words: ReadonlySet<string> = new Set(['all', 'none', 'guestsorexternalusers'])

const isAmong = (
  person: PersonInScenario,
  users: readonly string[],
  groups: readonly string[],
  { roles, external }: { readonly roles: readonly string[]; readonly external: ExternalUsers | undefined },
): Truth =>
  some([
    holds(users, 'All'),
    holds(users, 'GuestsOrExternalUsers') === true && isExternal(person),
    holds(
      users.filter((user) => !words.has(user.toLowerCase())),
      person.id,
    ),
    holdsAny(groups, person.groupIds),
    holdsAny(roles, person.roleTemplateIds),
    external !== undefined && isOfKind(external, person),
  ])

const isExternal = ({ kind }: PersonInScenario): Truth => kind && kind !== 'internalMember'

const isOfKind = (external: ExternalUsers, person: PersonInScenario): Truth =>
  every([hasType(external.guestOrExternalUserTypes, person), isOfTenants(external, person)])

const hasType = (types: readonly string[], { kind }: PersonInScenario): Truth => {
  const isListed = holds(types, kind)
  // Policies for B2B direct connect also hold for a guest in a shared channel, which a sign-in does not show.
  const mayShareChannel = kind === 'b2bCollaborationGuest' || kind === 'b2bCollaborationMember'
  return isListed === false && mayShareChannel && holds(types, 'b2bDirectConnectUser') ? undefined : isListed
}

const isOfTenants = (external: ExternalUsers, { kind, homeTenantId }: PersonInScenario): Truth => {
  if (external.membershipKind !== 'enumerated') return true
  // Nowhere is said what a list of tenants means for guests who have no other tenant.
  return kind === undefined || kind === 'internalGuest' ? undefined : holds(external.members, homeTenantId)
}
