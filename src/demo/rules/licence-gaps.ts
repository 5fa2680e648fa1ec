import { isUnder } from './path-pattern.ts'
import type { Parts } from './path-pattern.ts'
import { refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'

/** The Microsoft Entra ID edition of the tenant. */
export type Premium = 'free' | 'p1' | 'p2'

/** What the tenant has bought. */
export interface Licence {
  readonly premium: Premium
  readonly intune: boolean
}

const belowP1 = ['free']
const belowP2 = ['free', 'p1']

// audits are kept seven days without a licence; policies can be read, there are none
const needs: readonly (readonly [path: string, missing: readonly string[], refusal: Refusal])[] = [
  ['/auditLogs/signIns', belowP1, refusals.premium],
  ['/auditLogs/provisioning', belowP1, refusals.premium],
  ['/reports/authenticationMethods', belowP1, refusals.premiumReport],
  ['/identityProtection/riskDetections', belowP1, refusals.protection],
  ['/identityProtection/riskyUsers', belowP2, refusals.protection],
  ['/identity/conditionalAccess/evaluate', belowP1, refusals.conditionalAccess],
  ['/roleManagement/directory/roleEligibilityScheduleInstances', belowP2, refusals.privilegedRoles],
]
const intune = ['/deviceManagement', '/users/{id}/managedDevices']

const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/

/** What a tenant without the licence is told, by path; `signInActivity` asks for P1 and for a user id as key as well. */
export const licenceGap = (
  parts: Parts,
  select: readonly string[] | undefined,
  { premium, intune: hasIntune }: Licence,
): Refusal | undefined => {
  const gap = needs.find(([path, missing]) => missing.includes(premium) && isUnder(path, parts))
  if (gap) return gap[2]
  if (!hasIntune && intune.some((path) => isUnder(path, parts))) return refusals.intune
  const [set, key] = parts
  if (set !== 'users' || !select?.includes('signInActivity')) return undefined
  if (premium === 'free') return refusals.premium
  return key === undefined || guid.test(key) ? undefined : refusals.signInActivityKey
}
