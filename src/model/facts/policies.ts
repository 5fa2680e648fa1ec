/** Which sign-in methods the organisation allows whom, https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy */
export interface AuthenticationMethodsPolicy {
  /** `migrationComplete` when the older MFA and password-reset settings no longer count. */
  readonly policyMigrationState?: string
  readonly configurations: readonly MethodConfiguration[]
}

/** One method. */
export interface MethodConfiguration {
  /** `Fido2`, `MicrosoftAuthenticator`, `Sms`, `TemporaryAccessPass`, `Email`, `Voice`, …. */
  readonly id: string
  /** `enabled`, `disabled`. */
  readonly state: string
  readonly includeTargets: readonly MethodTarget[]
  readonly excludeTargets: readonly MethodTarget[]
}

/** A group (its id, or `all_users`) or a user. */
export interface MethodTarget {
  readonly id: string
  /** `group`, `user`. */
  readonly targetType: string
}

/** What ordinary people may do, https://learn.microsoft.com/graph/api/resources/authorizationpolicy */
export interface AuthorizationPolicy {
  /** About administrators only. */
  readonly allowedToUseSSPR?: boolean
  /** `none`, `adminsAndGuestInviters`, `adminsGuestInvitersAndAllMembers`, `everyone`. */
  readonly allowInvitesFrom?: string
  readonly allowUserConsentForRiskyApps?: boolean
  /** Empty: people cannot consent to apps themselves. */
  readonly permissionGrantPoliciesAssigned: readonly string[]
}

/** Whether people can ask an administrator to approve an app, and how many look at it. */
export interface AdminConsentRequestPolicy {
  readonly isEnabled: boolean
  readonly notifyReviewers: boolean
  readonly requestDurationInDays: number
  readonly reviewerCount: number
}

/** A rule about which permissions may be granted by whom. */
export interface PermissionGrantPolicy {
  readonly id: string
  readonly displayName: string
}

/** What other organisations mean to this one, https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview */
export interface CrossTenantAccess {
  readonly byDefault: CrossTenantSettings
  /** Where an organisation has settings of its own; a setting that is absent is as by default. */
  readonly partners: readonly ({ readonly tenantId: string } & CrossTenantSettings)[]
}

/** What comes in and what goes out. */
export interface CrossTenantSettings {
  readonly inboundTrust?: InboundTrust
  readonly b2bCollaborationInbound?: CrossTenantSetting
  readonly b2bCollaborationOutbound?: CrossTenantSetting
  readonly b2bDirectConnectInbound?: CrossTenantSetting
  readonly b2bDirectConnectOutbound?: CrossTenantSetting
}

/** What the other organisation's word is good for. */
export interface InboundTrust {
  readonly isMfaAccepted: boolean
  readonly isCompliantDeviceAccepted: boolean
  readonly isHybridAzureADJoinedDeviceAccepted: boolean
}

/** Who and which apps; both must allow. */
export interface CrossTenantSetting {
  readonly usersAndGroups?: CrossTenantTargets
  readonly applications?: CrossTenantTargets
}

/** `accessType` is `allowed` or `blocked`; targets are ids or `AllUsers`, `AllApplications`, `Office365`. */
export interface CrossTenantTargets {
  readonly accessType: string
  readonly targets: readonly string[]
}
