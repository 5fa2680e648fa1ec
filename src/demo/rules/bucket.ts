import { isUnder } from './path-pattern.ts'
import type { Parts } from './path-pattern.ts'

/** A quota of Graph; `directory` is counted in resource units, all others in requests. */
export type Bucket = 'directory' | 'reports' | 'protection' | 'service' | 'intune' | 'authenticationMethods'

const prefixes: readonly (readonly [path: string, bucket: Bucket])[] = [
  ['/auditLogs', 'reports'],
  ['/reports', 'reports'],
  ['/identityProtection', 'protection'],
  ['/identity/conditionalAccess/policies', 'protection'],
  ['/identity/conditionalAccess/namedLocations', 'protection'],
  ['/identity/conditionalAccess/evaluate', 'protection'],
  ['/conditionalAccess', 'protection'],
  ['/admin/serviceAnnouncement', 'service'],
  ['/deviceManagement', 'intune'],
  ['/users/{id}/managedDevices', 'intune'],
  ['/users/{id}/authentication', 'authenticationMethods'],
]

/** The quota a request is counted in; `signInActivity` of a user comes from the reports. */
export const bucketOf = (parts: Parts, options: Readonly<Record<string, string>>): Bucket => {
  if (parts[0] === 'users' && /\bsignInActivity\b/.test(options.$select ?? '')) return 'reports'
  return prefixes.find(([path]) => isUnder(path, parts))?.[1] ?? 'directory'
}
