import { holds } from './access.ts'
import type { Access } from './access.ts'
import { denials } from './denials.ts'
import { refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import type { Entity } from '../state/tenant.ts'

/** What becomes of a property the token may not see: left out, or null. */
export type Withheld = 'omitted' | 'null' | undefined

/** Tells what of a property a token may see. */
export type Withhold = (type: string, property: string) => Withheld

const needs: Readonly<Record<string, readonly [Withheld, string]>> = {
  // silently left out, also when selected https://learn.microsoft.com/graph/api/resources/signin
  'signIn/appliedConditionalAccessPolicies': ['omitted', 'Policy.Read.All | Policy.Read.ConditionalAccess'],
  'user/passwordProfile': ['null', 'User-PasswordProfile.Read.All | Directory.AccessAsUser.All'],
  'user/employeeLeaveDateTime': ['null', 'User-LifeCycleInfo.Read.All'],
  'group/assignedLicenses': ['null', 'Group.Read.All | LicenseAssignment.Read.All'],
  'group/licenseProcessingState': ['null', 'Group.Read.All | LicenseAssignment.Read.All'],
  'group/membershipRule': ['null', 'Group.Read.All'],
  'group/membershipRuleProcessingState': ['null', 'Group.Read.All'],
  'group/membershipRuleProcessingStatus': ['null', 'Group.Read.All'],
}

/** What User.ReadBasic.All shows of a user. https://learn.microsoft.com/graph/permissions-reference#userreadbasicall */
const basic = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']
const licences = [
  'id',
  'assignedLicenses',
  'assignedPlans',
  'licenseAssignmentStates',
  'provisionedPlans',
  'usageLocation',
]

const ofUser = (access: Access, own: boolean): readonly string[] | undefined => {
  if (holds(access, 'User.Read.All') || (own && holds(access, 'User.Read'))) return undefined
  return [
    'id',
    ...(holds(access, 'User.ReadBasic.All') ? basic : []),
    ...(holds(access, 'LicenseAssignment.Read.All') ? licences : []),
  ]
}

/** What a token may see of properties; `signIn`s lose their policies, narrow permissions give nulls; `own`: it is the caller's own account. */
export const withholding = (access: Access, own: boolean): Withhold => {
  const seen = ofUser(access, own)
  return (type, property) => {
    const [withheld, needed] = needs[`${type}/${property}`] ?? []
    if (needed !== undefined && !holds(access, needed)) return withheld
    return type === 'user' && seen && !seen.includes(property) ? 'null' : undefined
  }
}

/** A selection the token may not make at all. */
export const selectGap = (
  type: string,
  select: readonly string[] = [],
  access: Access,
  own: boolean,
): Refusal | undefined => {
  if (type !== 'user') return undefined
  const audit = 'AuditLog.Read.All'
  if (select.includes('signInActivity') && !holds(access, audit)) return denials.reports(audit)
  const seen = ofUser(access, own)
  return seen && !select.every((name) => seen.includes(name)) ? refusals.denied : undefined
}

const readers: Readonly<Record<string, string>> = {
  user: 'User.ReadBasic.All',
  group: 'GroupMember.ReadBasic.All',
  servicePrincipal: 'Application.Read.All',
  application: 'Application.Read.All',
  device: 'Device.Read.All',
  directoryRole: 'RoleManagement.Read.Directory',
}

/** A member of a collection; of an object the token may not read only type and id are shown. https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects */
export const limited = (entity: Entity, access: Access): Entity => {
  const needed = readers[entity.type]
  const isHidden = needed !== undefined && !holds(access, needed)
  return isHidden ? { type: entity.type, row: { id: entity.row.id ?? null } } : entity
}
