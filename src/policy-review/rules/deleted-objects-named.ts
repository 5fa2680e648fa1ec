import type { ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { some, type Truth } from '../../semantics/conditional-access/truth.ts'
import { has } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Names somebody, something or some place that no longer exists. */
export const deletedObjectsNamed = policyRule(
  'CA-029',
  'medium',
  (policy, { facts: { namedLocations, agreements, deletedIds } }) =>
    some([
      isAnyGone(placesOf(policy), namedLocations),
      isAnyGone(policy.grantControls?.termsOfUse ?? [], agreements),
      isAnyDeleted(directoryIdsOf(policy), deletedIds),
    ]),
  ['namedLocations', 'agreements', 'deletedIds'],
)

/** Ids, not the words that stand where ids stand. */
const isId = /^[\da-f]{8}-/i

/** Places may be words too, and two ids that Graph does not list: the addresses of the old MFA settings, and compliant networks. */
const placesOf = ({ conditions: { locations } }: ConditionalAccessPolicy): readonly string[] =>
  [...(locations?.includeLocations ?? []), ...(locations?.excludeLocations ?? [])].filter(
    (id) => isId.test(id) && !id.startsWith('00000000-0000-0000-0000-'),
  )

const directoryIdsOf = ({ conditions: { users, applications } }: ConditionalAccessPolicy): readonly string[] =>
  [
    ...users.includeUsers,
    ...users.excludeUsers,
    ...users.includeGroups,
    ...users.excludeGroups,
    ...applications.includeApplications,
    ...applications.excludeApplications,
  ].filter((id) => isId.test(id))

const isAnyGone = (ids: readonly string[], existing: readonly { readonly id: string }[] | undefined): Truth =>
  ids.length === 0
    ? false
    : existing &&
      !ids.every((id) =>
        has(
          existing.map((one) => one.id),
          id,
        ),
      )

const isAnyDeleted = (ids: readonly string[], deleted: readonly string[] | undefined): Truth =>
  ids.length === 0 ? false : deleted && ids.some((id) => has(deleted, id))
