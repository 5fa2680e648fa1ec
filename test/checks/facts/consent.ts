import type { ConsentRequest, PermissionGrant, UserConsentRequest } from '../../../src/model/facts/consent.ts'
import { daysAgo } from './moments.ts'

/** An administrator allowed Hours to read the person's own profile in Microsoft Graph. */
export const permissionGrant = (over: Partial<PermissionGrant> = {}): PermissionGrant => ({
  clientId: 'sp-hours',
  resourceId: 'sp-graph',
  consentType: 'AllPrincipals',
  scopes: ['User.Read'],
  ...over,
})

/** The person asked yesterday, and nobody looked yet. */
export const userConsentRequest = (over: Partial<UserConsentRequest> = {}): UserConsentRequest => ({
  status: 'InProgress',
  createdDateTime: daysAgo(1),
  requesterId: 'kim',
  ...over,
})

/** Hours waits for an administrator. */
export const consentRequest = (over: Partial<ConsentRequest> = {}): ConsentRequest => ({
  appId: 'hours',
  pendingScopes: ['Mail.Read'],
  requests: [userConsentRequest()],
  ...over,
})
