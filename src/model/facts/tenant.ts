import type { Instant } from '../instant.ts'

/** Whether the tenant-wide security defaults are on. */
export interface SecurityDefaults {
  readonly isEnabled: boolean
}

/** The organisation itself, https://learn.microsoft.com/graph/api/resources/organization */
export interface Organization {
  readonly id: string
  readonly displayName: string
  readonly countryLetterCode?: string
  readonly verifiedDomains: readonly VerifiedDomain[]
  readonly onPremisesSyncEnabled: boolean
  readonly onPremisesLastSyncDateTime?: Instant
  /** Which reads the organisation has a licence for; absent when Graph does not show the plans: then only asking tells. */
  readonly edition?: { readonly entra: 'free' | 'p1' | 'p2'; readonly hasIntune: boolean }
}

/** A domain name of the organisation. */
export interface VerifiedDomain {
  readonly name: string
  readonly isDefault: boolean
  /** The `onmicrosoft.com` name. */
  readonly isInitial: boolean
}

/** How people of a domain sign in, https://learn.microsoft.com/graph/api/resources/domain */
export interface Domain {
  /** The name. */
  readonly id: string
  /** `Managed` or `Federated`. */
  readonly authenticationType: string
  readonly isDefault: boolean
  readonly isVerified: boolean
  /** False for a domain under another one, whose settings it follows. */
  readonly isRoot: boolean
  /** 2147483647 is never; absent means Microsoft's default. */
  readonly passwordValidityPeriodInDays?: number
}

/** The organisation's own sign-in server for a domain, https://learn.microsoft.com/graph/api/resources/internaldomainfederation */
export interface Federation {
  readonly domain: string
  readonly displayName: string
  readonly issuerUri: string
  readonly passiveSignInUri: string
  /** Absent when there is none or when it cannot be read. */
  readonly signingCertificate?: SigningCertificate
  readonly nextSigningCertificate?: SigningCertificate
  /** `acceptIfMfaDoneByFederatedIdp`, `enforceMfaByFederatedIdp`, `rejectMfaByFederatedIdp`. */
  readonly federatedIdpMfaBehavior?: string
  /** How the last automatic renewal went, and when. */
  readonly certificateUpdate?: { readonly result: string; readonly lastRunDateTime?: Instant }
}

/** A certificate tokens are signed with. */
export interface SigningCertificate {
  readonly validFrom: Instant
  readonly validTo: Instant
  /** SHA-1, hexadecimal, capitals. */
  readonly thumbprint: string
}

/** Trouble Microsoft reports about its own service and has not solved yet, https://learn.microsoft.com/graph/api/resources/servicehealthissue */
export interface ServiceIssue {
  /** For example `EX612345`. */
  readonly id: string
  readonly title: string
  /** For example `Exchange Online`, `Microsoft Entra`. */
  readonly service: string
  readonly feature: string
  /** `incident` or `advisory`. */
  readonly classification: string
  readonly status: string
  readonly startDateTime: Instant
  readonly impactDescription: string
}

/** Terms of use. */
export interface Agreement {
  readonly id: string
  readonly displayName: string
  readonly isPerDeviceAcceptanceRequired: boolean
  readonly isViewingBeforeAcceptanceRequired: boolean
}
