import type { PolicyApplications, PolicyUsers } from '../../model/facts/conditional-access.ts'
import { isEnforced } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Is on, and about no app or nobody at all. */
export const policyWithoutTarget = policyRule(
  'CA-030',
  'low',
  (policy) =>
    isEnforced(policy) && (isAboutNothing(policy.conditions.applications) || isAboutNobody(policy.conditions.users)),
)

const isAboutNothing = (applications: PolicyApplications): boolean =>
  isNone(applications.includeApplications) &&
  applications.includeUserActions.length === 0 &&
  applications.includeAuthenticationContextClassReferences.length === 0 &&
  applications.applicationFilter === undefined

const isAboutNobody = (users: PolicyUsers): boolean =>
  isNone(users.includeUsers) &&
  users.includeGroups.length === 0 &&
  users.includeRoles.length === 0 &&
  users.includeGuestsOrExternalUsers === undefined

const isNone = (list: readonly string[]): boolean => list.every((item) => item.toLowerCase() === 'none')
