import { policyRule } from '../rule.ts'

/** Holds only for whoever is at risk and signs in at risk at once: hardly ever. */
export const bothRisksInOne = policyRule(
  'CA-018',
  'medium',
  (policy) => policy.conditions.userRiskLevels.length > 0 && policy.conditions.signInRiskLevels.length > 0,
)
