/** A store of quota at Microsoft Graph that many paths draw from. */
export type Bucket = 'reports' | 'protection' | 'directory' | 'service' | 'intune' | 'authenticationMethods'

/** What one request draws, and from where. */
export interface Quota {
  readonly bucket: Bucket
  readonly cost: number
}

/** Everything else is the directory, https://learn.microsoft.com/graph/throttling-limits */
const buckets: readonly (readonly [path: RegExp, bucket: Bucket])[] = [
  [/^\/(?:auditLogs|reports)\//i, 'reports'],
  [/^\/identityProtection\//i, 'protection'],
  [/^\/identity\/conditionalAccess\/(?:policies|namedLocations|evaluate)/i, 'protection'],
  [/^\/users\/[^/]+\/authentication\//i, 'authenticationMethods'],
  [/^\/admin\/serviceAnnouncement\//i, 'service'],
  [/^\/deviceManagement\/|\/managedDevices(?:\/|$)/i, 'intune'],
]

/** Resource units of the directory, where they are not one. */
const units: readonly (readonly [path: RegExp, units: number])[] = [
  [/\/getByIds$/i, 5],
  [/\/transitiveMembers/i, 5],
  [/\/checkMemberGroups$/i, 4],
  [/^\/subscribedSkus/i, 3],
  [/^\/groups\/[^/]+\/members/i, 3],
  [/\/(?:memberOf|transitiveMemberOf|licenseDetails|oauth2PermissionGrants)/i, 2],
  [/^\/(?:users|applications)$/i, 2],
]

const unitsOf = (path: string, options: URLSearchParams): number => {
  const [, base] = units.find(([pattern]) => pattern.test(path)) ?? ['', 1]
  const top = Number(options.get('$top') ?? 100)
  return Math.max(1, base - Number(options.has('$select')) - Number(top < 20) + Number(options.has('$expand')))
}

/** Which quota a path after the version draws from, and how much: resource units in the directory, else one per request. */
export const quotaOf = (path: string): Quota => {
  const [before = '', after = ''] = path.split('?', 2)
  const options = new URLSearchParams(after)
  // The last activity of a user stands in the reports.
  if (options.get('$select')?.includes('signInActivity')) return { bucket: 'reports', cost: 1 }
  const bucket = buckets.find(([pattern]) => pattern.test(before))?.[1] ?? 'directory'
  return { bucket, cost: bucket === 'directory' ? unitsOf(before, options) : 1 }
}
