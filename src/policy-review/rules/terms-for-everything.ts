import { asksFor, has, isForEverything } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Microsoft Intune Enrollment. */
const enrolment = 'd4ebce55-015a-49b5-a083-c84d1797ae8c'

/** Asks everybody in every app to accept terms, device enrolment included, which cannot show them. */
export const termsForEverything = policyRule(
  'CA-038',
  'medium',
  (policy) =>
    isForEverything(policy) &&
    asksFor(policy, 'termsOfUse') &&
    !has(policy.conditions.applications.excludeApplications, enrolment),
)
