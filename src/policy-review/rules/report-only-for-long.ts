import { policyRule } from '../rule.ts'

const patience = 45 * 86_400_000

/** Has been in report-only mode for more than 45 days: Microsoft may switch on its own policies by then, https://learn.microsoft.com/entra/identity/conditional-access/managed-policies */
export const reportOnlyForLong = policyRule('CA-034', 'low', (policy, { now }) => {
  if (policy.state !== 'enabledForReportingButNotEnforced') return false
  const since = policy.modifiedDateTime ?? policy.createdDateTime
  if (since === undefined) return undefined
  return Date.parse(now) - Date.parse(since) > patience && { at: { instant: since } }
})
