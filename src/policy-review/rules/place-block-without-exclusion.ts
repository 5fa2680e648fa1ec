import type { ConditionalAccessPolicy, NamedLocation } from '../../model/facts/conditional-access.ts'
import { every, not, some, type Truth } from '../../semantics/conditional-access/truth.ts'
import { emergencyLeftOut } from '../emergency-left-out.ts'
import { blocks, has, isForAll } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks everybody by place with no emergency account left out, or lets in only from places that cannot be, https://learn.microsoft.com/entra/identity/conditional-access/plan-conditional-access */
export const placeBlockWithoutExclusion = policyRule(
  'CA-012',
  'high',
  (policy, seen) => {
    if (!isForAll(policy) || !blocks(policy) || !policy.conditions.locations) return false
    const places = seen.facts.namedLocations
    return some([
      every([isByCountry(policy, places), not(emergencyLeftOut(policy, seen))]),
      leadsNowhere(policy, places),
    ])
  },
  ['emergencyAccounts', 'namedLocations'],
)

type Places = readonly NamedLocation[] | undefined

const isByCountry = ({ conditions }: ConditionalAccessPolicy, places: Places): Truth =>
  some(
    (conditions.locations?.includeLocations ?? []).map((entry) => {
      if (has(['All'], entry)) return true
      return places && places.some(({ id, is }) => is === 'countries' && has([entry], id))
    }),
  )

/** Everywhere but from places that were deleted or are empty. */
const leadsNowhere = ({ conditions }: ConditionalAccessPolicy, places: Places): Truth => {
  const { includeLocations = [], excludeLocations = [] } = conditions.locations ?? {}
  if (!has(includeLocations, 'All') || excludeLocations.length === 0) return false
  if (has(excludeLocations, 'AllTrusted')) return false
  return places && excludeLocations.every((entry) => isEmpty(places.find(({ id }) => has([entry], id))))
}

const isEmpty = (place: NamedLocation | undefined): boolean => {
  if (place?.is === 'ip') return place.ipRanges.length === 0
  if (place?.is === 'countries')
    return place.countriesAndRegions.length === 0 && !place.includeUnknownCountriesAndRegions
  return place === undefined
}
