import type { Instant } from '../instant.ts'

/** Permissions an app was allowed to use on behalf of people, https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant */
export interface PermissionGrant {
  /** Object id of the app that may ask, and of the app it may ask of. */
  readonly clientId: string
  readonly resourceId: string
  /** `AllPrincipals` for everybody (an administrator's consent), `Principal` for one person. */
  readonly consentType: string
  /** The person; absent when for everybody. */
  readonly principalId?: string
  readonly scopes: readonly string[]
}

/** An app people asked an administrator to approve. */
export interface ConsentRequest {
  readonly appId: string
  readonly pendingScopes: readonly string[]
  /** Who asked when; reasons people wrote are not kept. */
  readonly requests: readonly UserConsentRequest[]
}

/** One person's request. */
export interface UserConsentRequest {
  /** `InProgress`, `Completed`, `Expired`. */
  readonly status: string
  readonly createdDateTime?: Instant
  readonly requesterId?: string
}
