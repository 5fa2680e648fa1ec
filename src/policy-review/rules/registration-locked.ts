import type { ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { blocks, has, insistsOn } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Keeps people from registering security information, with no place and no Temporary Access Pass as a way in, https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-security-info-registration */
export const registrationLocked = policyRule(
  'CA-014',
  'high',
  (policy, { facts: { authenticationMethodsPolicy } }) => {
    if (!has(policy.conditions.applications.includeUserActions, 'urn:user:registersecurityinfo')) return false
    if (isOpenSomewhere(policy)) return false
    // A pass lets nobody through a block; with it a device can be made compliant first.
    if (blocks(policy)) return true
    if (!insistsOn(policy, 'compliantDevice') && !insistsOn(policy, 'domainJoinedDevice')) return false
    const pass = authenticationMethodsPolicy?.configurations.find(({ id }) => has(['TemporaryAccessPass'], id))
    return pass && pass.state !== 'enabled'
  },
  ['authenticationMethodsPolicy'],
)

const isOpenSomewhere = ({ conditions: { locations } }: ConditionalAccessPolicy): boolean =>
  locations !== undefined && (locations.excludeLocations.length > 0 || !has(locations.includeLocations, 'All'))
