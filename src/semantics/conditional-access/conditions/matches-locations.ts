import type { NamedLocation, PolicyConditions } from '../../../model/facts/conditional-access.ts'
import type { LocationInScenario } from '../scenario.ts'
import { every, holds, not, some, type Truth } from '../truth.ts'
import { inRange } from './in-range.ts'

/** Whether a policy is about where the person is; ids of locations that were deleted, or cannot be read, leave it open. https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network */
export const matchesLocations = (
  locations: PolicyConditions['locations'],
  where: LocationInScenario | undefined,
  named: readonly NamedLocation[] | undefined,
): Truth => {
  if (!locations) return true
  const isInside = (entry: string): Truth => isIn(entry, where, named)
  return every([some(locations.includeLocations.map(isInside)), not(some(locations.excludeLocations.map(isInside)))])
}

const isIn = (
  entry: string,
  where: LocationInScenario | undefined,
  named: readonly NamedLocation[] | undefined,
): Truth => {
  const word = entry.toLowerCase()
  if (word === 'all') return true
  if (!where) return undefined
  if (word === 'alltrusted') return named && some(named.filter(isTrusted).map((place) => isAt(place, where)))
  if (where.is === 'inside') return holds(where.locationIds, entry)
  const place = named?.find(({ id }) => id.toLowerCase() === word)
  return place && isAt(place, where)
}

/** The trusted addresses of the old MFA settings count too, but Graph does not show them. */
const isTrusted = (place: NamedLocation): boolean => place.is === 'ip' && place.isTrusted

const isAt = (place: NamedLocation, where: LocationInScenario): Truth => {
  if (where.is === 'inside') return holds(where.locationIds, place.id)
  const { ip, country } = where
  if (place.is === 'ip') return ip === undefined ? undefined : some(place.ipRanges.map((range) => inRange(ip, range)))
  if (place.is === 'other' || place.countryLookupMethod === 'authenticatorAppGps') return undefined
  return country === '' ? place.includeUnknownCountriesAndRegions : holds(place.countriesAndRegions, country)
}
