import { mostExact } from './path-pattern.ts'
import type { Parts } from './path-pattern.ts'

/** What a request on the directory costs before its options. https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits */
const costs = [
  { path: '/users', units: 2 },
  { path: '/users/{id}', units: 1 },
  { path: '/users/{id}/memberOf', units: 2 },
  { path: '/users/{id}/transitiveMemberOf', units: 2 },
  { path: '/users/{id}/licenseDetails', units: 2 },
  { path: '/users/{id}/oauth2PermissionGrants', units: 2 },
  { path: '/users/{id}/checkMemberGroups', units: 4 },
  { path: '/groups/{id}/members', units: 3 },
  { path: '/groups/{id}/transitiveMembers', units: 5 },
  { path: '/groups/{id}/checkMemberGroups', units: 4 },
  { path: '/servicePrincipals/{id}/oauth2PermissionGrants', units: 2 },
  { path: '/oauth2PermissionGrants', units: 2 },
  { path: '/subscribedSkus', units: 3 },
  { path: '/applications', units: 2 },
  { path: '/applications/{id}', units: 1 },
  { path: '/directoryObjects/getByIds', units: 5 },
] as const

/** Resource units of a request on the directory: `$select` and a small `$top` make it cheaper, `$expand` dearer; at least 1. */
export const resourceUnits = (parts: Parts, { $select, $expand, $top }: Readonly<Record<string, string>>): number => {
  const base = mostExact(costs, parts)?.units ?? 1
  // getByIds is documented apart: 2 with $select
  const select = $select === undefined ? 0 : parts.at(-1) === 'getbyids' ? 3 : 1
  const top = $top !== undefined && Number($top) < 20 ? 1 : 0
  return Math.max(1, base - select - top + ($expand === undefined ? 0 : 1))
}
