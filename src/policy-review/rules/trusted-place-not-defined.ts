import { has } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Counts on trusted places while no named location is marked as trusted. */
export const trustedPlaceNotDefined = policyRule(
  'CA-013',
  'high',
  ({ conditions }, { facts: { namedLocations } }) => {
    if (!has(conditions.locations?.excludeLocations ?? [], 'AllTrusted')) return false
    return namedLocations && !namedLocations.some((place) => place.is === 'ip' && place.isTrusted)
  },
  ['namedLocations'],
)
