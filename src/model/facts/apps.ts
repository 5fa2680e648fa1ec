import type { Instant } from '../instant.ts'

/** The app meant, as this tenant knows it (a service principal). */
export type App =
  ({ readonly is: 'in-tenant' } & ServicePrincipal) | { readonly is: 'not-in-tenant'; readonly appId: string }

/** An app in this tenant, as https://learn.microsoft.com/graph/api/resources/serviceprincipal names its properties. */
export interface ServicePrincipal {
  readonly id: string
  readonly appId: string
  readonly displayName: string
  /** False when somebody of the organisation switched the app off for sign-in. */
  readonly accountEnabled: boolean
  readonly appRoleAssignmentRequired: boolean
  /** `DisabledDueToViolationOfServicesAgreement`, …; absent when Microsoft did nothing. */
  readonly disabledByMicrosoftStatus?: string
  /** `Application`, `ManagedIdentity`, `Legacy`, `SocialIdp`. */
  readonly servicePrincipalType?: string
  readonly signInAudience?: string
  /** The organisation that made the app. */
  readonly appOwnerOrganizationId?: string
  /** `saml`, `password`, `oidc`, `notSupported`; absent when never set. */
  readonly preferredSingleSignOnMode?: string
  /** `HideApp` keeps it out of My Apps. */
  readonly tags: readonly string[]
  readonly loginUrl?: string
  readonly homepage?: string
  readonly replyUrls: readonly string[]
  /** Identifiers the app may call itself by: SAML entity ids, application id URIs, the app id. */
  readonly servicePrincipalNames: readonly string[]
  readonly keyCredentials: readonly KeyCredential[]
  readonly passwordCredentials: readonly PasswordCredential[]
  /** The certificate that signs SAML tokens now: its SHA-1 in hexadecimal. */
  readonly preferredTokenSigningKeyThumbprint?: string
  /** What somebody can be in the app. */
  readonly appRoles: readonly AppRole[]
}

/** A certificate of an app; the key itself is not kept. */
export interface KeyCredential {
  /** `Verify` (also the public half of a SAML signing certificate) or `Sign`. */
  readonly usage: string
  readonly type: string
  readonly endDateTime?: Instant
  /** The SHA-1 of the certificate in base64, where it is one. */
  readonly customKeyIdentifier?: string
}

/** A client secret of an app; the secret itself is never readable. */
export interface PasswordCredential {
  readonly endDateTime?: Instant
}

/** A role of an app. */
export interface AppRole {
  readonly id: string
  readonly displayName: string
  readonly isEnabled: boolean
  /** `User`, `Application`. */
  readonly allowedMemberTypes: readonly string[]
}

/** The registration behind an app; only the organisation that made the app has it. */
export type Application =
  ({ readonly is: 'in-tenant' } & AppRegistration) | { readonly is: 'not-in-tenant'; readonly appId: string }

/** An app registration, as https://learn.microsoft.com/graph/api/resources/application names its properties. */
export interface AppRegistration {
  readonly id: string
  readonly appId: string
  readonly displayName: string
  readonly signInAudience?: string
  readonly identifierUris: readonly string[]
  readonly redirectUris: {
    readonly web: readonly string[]
    readonly spa: readonly string[]
    readonly publicClient: readonly string[]
  }
  readonly requiredResourceAccess: readonly RequiredResource[]
  readonly keyCredentials: readonly KeyCredential[]
  readonly passwordCredentials: readonly PasswordCredential[]
}

/** What an app wants of one other app. */
export interface RequiredResource {
  readonly resourceAppId: string
  /** `Scope` acts for a person, `Role` for the app itself. */
  readonly resourceAccess: readonly { readonly id: string; readonly type: string }[]
}

/** What happened when the app's own list of users was brought up to date for this person, newest first. */
export interface ProvisioningEvent {
  readonly activityDateTime: Instant
  /** `create`, `update`, `delete`, `stagedDelete`, `disable`, `other`. */
  readonly provisioningAction: string
  /** `success`, `failure`, `skipped`, `warning`. */
  readonly status: string
  readonly errorCode?: string
  /** Microsoft's sentence about the failure, in English. */
  readonly reason?: string
}

/** Somebody or some group that has been given an app. */
export interface AppAssignment {
  readonly principalId: string
  readonly principalType: 'User' | 'Group' | 'ServicePrincipal'
  readonly principalDisplayName: string
  /** What is quite new may not count everywhere yet. */
  readonly createdDateTime?: Instant
}

/** The user's own assignment to an app, direct or through a group of which they are a direct member. */
export interface UserAppAssignment {
  readonly principalId: string
  /** Object id of the service principal. */
  readonly resourceId: string
  readonly resourceDisplayName: string
  readonly createdDateTime?: Instant
}

/** A person who looks after an app or a group. */
export interface Owner {
  readonly id: string
  readonly displayName: string
}

/** One line of the tenant's list of apps. */
export interface AppName {
  readonly appId: string
  readonly displayName: string
  /** Where it lives and what it calls itself: home page, sign-in page, identifiers other than its id; absent when it has none, or is Microsoft's. */
  readonly addresses?: readonly string[]
}

/** A secret or certificate of some app of the tenant, for telling in time that it ends. */
export interface AppCredential {
  readonly appId: string
  readonly displayName: string
  readonly is: 'secret' | 'certificate' | 'saml-signing-certificate'
  readonly endDateTime: Instant
  /** For a certificate that signs SAML: whether it is the one in use; absent when that is not said. */
  readonly isInUse?: boolean
}
