import type { ExternalUsers, Filter, PolicyApplications } from '../../../model/facts/conditional-access.ts'
import type { PolicyConditions, PolicyUsers } from '../../../model/facts/conditional-access.ts'
import { maybe, row, text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'
import { part, texts, words } from './lenient.ts'

/** Graph writes a set of flags as one text with commas. */
const flagsIn = (from: Row, key: string): readonly string[] =>
  words(from, key)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== 'none')

const externalUsersIn = (users: Row, key: string): ExternalUsers => {
  const external = row(users[key])
  const tenants = part(external, 'externalTenants')
  return {
    guestOrExternalUserTypes: flagsIn(external, 'guestOrExternalUserTypes'),
    membershipKind: maybe(text, tenants, 'membershipKind'),
    members: texts(tenants, 'members'),
  }
}

const usersOf = (users: Row): PolicyUsers => ({
  includeUsers: texts(users, 'includeUsers'),
  excludeUsers: texts(users, 'excludeUsers'),
  includeGroups: texts(users, 'includeGroups'),
  excludeGroups: texts(users, 'excludeGroups'),
  includeRoles: texts(users, 'includeRoles'),
  excludeRoles: texts(users, 'excludeRoles'),
  includeGuestsOrExternalUsers: maybe(externalUsersIn, users, 'includeGuestsOrExternalUsers'),
  excludeGuestsOrExternalUsers: maybe(externalUsersIn, users, 'excludeGuestsOrExternalUsers'),
})

const filterIn = (from: Row, key: string): Filter => {
  const filter = row(from[key])
  return { mode: text(filter, 'mode'), rule: text(filter, 'rule') }
}

const applicationsOf = (applications: Row): PolicyApplications => ({
  includeApplications: texts(applications, 'includeApplications'),
  excludeApplications: texts(applications, 'excludeApplications'),
  includeUserActions: texts(applications, 'includeUserActions'),
  includeAuthenticationContextClassReferences: texts(applications, 'includeAuthenticationContextClassReferences'),
  applicationFilter: maybe(filterIn, applications, 'applicationFilter'),
})

const platformsIn = (conditions: Row, key: string): PolicyConditions['platforms'] => {
  const platforms = row(conditions[key])
  return {
    includePlatforms: texts(platforms, 'includePlatforms'),
    excludePlatforms: texts(platforms, 'excludePlatforms'),
  }
}

const locationsIn = (conditions: Row, key: string): PolicyConditions['locations'] => {
  const locations = row(conditions[key])
  return {
    includeLocations: texts(locations, 'includeLocations'),
    excludeLocations: texts(locations, 'excludeLocations'),
  }
}

const hasAny = (from: Row): boolean =>
  [...texts(from, 'includeServicePrincipals'), ...texts(from, 'excludeServicePrincipals')].length > 0

/** When a policy applies; users and applications must be there, what else is null is not set. */
export const policyConditionsOf = (conditions: Row): PolicyConditions => ({
  users: usersOf(part(conditions, 'users')),
  applications: applicationsOf(row(conditions['applications'])),
  clientAppTypes: texts(conditions, 'clientAppTypes'),
  platforms: maybe(platformsIn, conditions, 'platforms'),
  locations: maybe(locationsIn, conditions, 'locations'),
  deviceFilter: maybe(filterIn, part(conditions, 'devices'), 'deviceFilter'),
  userRiskLevels: texts(conditions, 'userRiskLevels'),
  signInRiskLevels: texts(conditions, 'signInRiskLevels'),
  servicePrincipalRiskLevels: texts(conditions, 'servicePrincipalRiskLevels'),
  insiderRiskLevels: flagsIn(conditions, 'insiderRiskLevels'),
  transferMethods: flagsIn(part(conditions, 'authenticationFlows'), 'transferMethods'),
  isForWorkloads: hasAny(part(conditions, 'clientApplications')),
})
