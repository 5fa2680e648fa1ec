import type { Instant } from '../instant.ts'

/** A Conditional Access policy, as https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy names its parts; a condition that is absent is not set. */
export interface ConditionalAccessPolicy {
  readonly id: string
  readonly displayName: string
  /** `enabled`, `disabled`, `enabledForReportingButNotEnforced`. */
  readonly state: string
  readonly createdDateTime?: Instant
  readonly modifiedDateTime?: Instant
  /** Set for policies made from a template, also Microsoft's own. */
  readonly templateId?: string
  readonly conditions: PolicyConditions
  /** Absent for policies that only steer the session. */
  readonly grantControls?: GrantControls
  readonly sessionControls?: SessionControls
}

/** When a policy applies: every condition must. */
export interface PolicyConditions {
  readonly users: PolicyUsers
  readonly applications: PolicyApplications
  /** `all`, `browser`, `mobileAppsAndDesktopClients`, `exchangeActiveSync`, `other`. */
  readonly clientAppTypes: readonly string[]
  readonly platforms?: { readonly includePlatforms: readonly string[]; readonly excludePlatforms: readonly string[] }
  /** Ids of named locations, `All`, `AllTrusted`. */
  readonly locations?: { readonly includeLocations: readonly string[]; readonly excludeLocations: readonly string[] }
  readonly deviceFilter?: Filter
  readonly userRiskLevels: readonly string[]
  readonly signInRiskLevels: readonly string[]
  readonly servicePrincipalRiskLevels: readonly string[]
  readonly insiderRiskLevels: readonly string[]
  /** `deviceCodeFlow`, `authenticationTransfer`. */
  readonly transferMethods: readonly string[]
  /** The policy is about workload identities, not about people. */
  readonly isForWorkloads: boolean
}

/** Ids, or `All`, `None`, `GuestsOrExternalUsers`; roles by template id. */
export interface PolicyUsers {
  readonly includeUsers: readonly string[]
  readonly excludeUsers: readonly string[]
  readonly includeGroups: readonly string[]
  readonly excludeGroups: readonly string[]
  readonly includeRoles: readonly string[]
  readonly excludeRoles: readonly string[]
  readonly includeGuestsOrExternalUsers?: ExternalUsers
  readonly excludeGuestsOrExternalUsers?: ExternalUsers
}

/** Kinds of people from outside. */
export interface ExternalUsers {
  /** `b2bCollaborationGuest`, `b2bCollaborationMember`, `b2bDirectConnectUser`, `internalGuest`, `otherExternalUser`, `serviceProvider`. */
  readonly guestOrExternalUserTypes: readonly string[]
  /** `all` or `enumerated`; absent when not said, which is all. */
  readonly membershipKind?: string
  /** Tenant ids, when enumerated. */
  readonly members: readonly string[]
}

/** App ids, or `All`, `None`, `Office365`, `MicrosoftAdminPortals`. */
export interface PolicyApplications {
  readonly includeApplications: readonly string[]
  readonly excludeApplications: readonly string[]
  /** `urn:user:registersecurityinfo`, `urn:user:registerdevice`. */
  readonly includeUserActions: readonly string[]
  readonly includeAuthenticationContextClassReferences: readonly string[]
  readonly applicationFilter?: Filter
}

/** A rule over properties; `mode` is `include` or `exclude`. */
export interface Filter {
  readonly mode: string
  readonly rule: string
}

/** What a policy asks for. */
export interface GrantControls {
  /** `AND` asks for all, `OR` for any. */
  readonly operator: string
  /** `block`, `mfa`, `compliantDevice`, `domainJoinedDevice`, `approvedApplication`, `compliantApplication`, `passwordChange`, `riskRemediation`. */
  readonly builtInControls: readonly string[]
  readonly customAuthenticationFactors: readonly string[]
  /** Ids of agreements. */
  readonly termsOfUse: readonly string[]
  readonly authenticationStrength?: AuthenticationStrength
}

/** Ways to sign in that count as strong enough. */
export interface AuthenticationStrength {
  readonly id: string
  readonly displayName: string
  /** For example `fido2`, `windowsHelloForBusiness`, `password,microsoftAuthenticatorPush`; empty where Graph only names the strength. */
  readonly allowedCombinations: readonly string[]
}

/** What a policy says about the session afterwards. */
export interface SessionControls {
  readonly signInFrequency?: SignInFrequency
  /** `always` or `never`. */
  readonly persistentBrowserMode?: string
  /** `mcasConfigured`, `monitorOnly`, `blockDownloads`. */
  readonly cloudAppSecurityType?: string
  readonly hasAppEnforcedRestrictions: boolean
  /** Tokens only count on the device they were given to. */
  readonly hasTokenProtection: boolean
}

/** How often somebody signs in again. */
export interface SignInFrequency {
  /** `timeBased` or `everyTime`. */
  readonly frequencyInterval?: string
  readonly value?: number
  /** `days` or `hours`. */
  readonly type?: string
  /** `primaryAndSecondaryAuthentication` or `secondaryAuthentication`. */
  readonly authenticationType?: string
}

/** A place policies speak of. */
export type NamedLocation =
  | {
      readonly is: 'ip'
      readonly id: string
      readonly displayName: string
      readonly isTrusted: boolean
      /** CIDR, IPv4 or IPv6. */
      readonly ipRanges: readonly string[]
    }
  | {
      readonly is: 'countries'
      readonly id: string
      readonly displayName: string
      /** ISO 3166-1 alpha-2. */
      readonly countriesAndRegions: readonly string[]
      readonly includeUnknownCountriesAndRegions: boolean
      /** `clientIpAddress` or `authenticatorAppGps`. */
      readonly countryLookupMethod: string
    }
  | { readonly is: 'other'; readonly id: string; readonly displayName: string }
