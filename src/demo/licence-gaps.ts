import type { Segment } from './address.ts'
import { canonicalPath } from './address.ts'
import { refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'

/** The Microsoft Entra ID edition of the tenant. */
export type Premium = 'free' | 'p1' | 'p2'

const needs: readonly (readonly [path: string, missing: readonly Premium[], refusal: Refusal])[] = [
  ['/auditlogs/signins', ['free'], refusals.premium],
  ['/reports/authenticationmethods/userregistrationdetails', ['free'], refusals.premium],
  ['/identityprotection/riskdetections', ['free'], refusals.protection],
  ['/identityprotection/riskyusers', ['free', 'p1'], refusals.protection],
]

const guid = /^\/users\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/

/** What a tenant without the licence is told, by path; `signInActivity` asks for P1 and for a user id as key as well. */
export const licenceGap = (
  segments: readonly Segment[],
  select: readonly string[] | undefined,
  premium: Premium,
): Refusal | undefined => {
  const path = canonicalPath(segments)
  const gap = needs.find(([start, missing]) => path.startsWith(start) && missing.includes(premium))
  if (gap) return gap[2]
  if (!path.startsWith('/users') || !select?.includes('signInActivity')) return undefined
  if (premium === 'free') return refusals.premium
  return path === '/users' || guid.test(path) ? undefined : refusals.signInActivityKey
}
