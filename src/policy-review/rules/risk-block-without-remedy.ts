import { blocks, has } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Blocks whoever is at risk, with no way to take the risk away themselves, https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock */
export const riskBlockWithoutRemedy = policyRule(
  'CA-019',
  'medium',
  (policy) =>
    blocks(policy) &&
    [...policy.conditions.userRiskLevels, ...policy.conditions.signInRiskLevels].some((level) =>
      has(['low', 'medium', 'high'], level),
    ),
)
