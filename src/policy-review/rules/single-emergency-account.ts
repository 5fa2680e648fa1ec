import type { Rule } from '../rule.ts'

/** There are fewer than two emergency accounts, https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access */
export const singleEmergencyAccount: Rule = {
  id: 'CA-009',
  severity: 'high',
  needs: [],
  isAboutAccounts: true,
  judge: (_, { organisation: { emergencyAccounts } }) => {
    const count = new Set(emergencyAccounts).size
    return count < 2 ? [{ is: 'trips', policies: [], values: { count } }] : []
  },
}
