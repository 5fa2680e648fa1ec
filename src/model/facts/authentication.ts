import type { Instant } from '../instant.ts'

/** Kinds of authentication method, after the `@odata.type` of Graph without prefix and suffix. */
export type AuthenticationMethodKind =
  | 'password'
  | 'phone'
  | 'email'
  | 'microsoftAuthenticator'
  | 'fido2'
  | 'softwareOath'
  | 'hardwareOath'
  | 'windowsHelloForBusiness'
  | 'platformCredential'
  | 'temporaryAccessPass'
  | 'external'
  | 'other'

/** One registered way to prove who you are. */
export interface AuthenticationMethod {
  readonly kind: AuthenticationMethodKind
  /** Name of the device or key, where the method has one. */
  readonly displayName?: string
  /** The last two digits of a phone number: never the whole. */
  readonly phoneEnding?: string
  readonly createdDateTime?: Instant
  /** For a temporary access pass: whether it can still be used. */
  readonly isUsable?: boolean
  /** For a temporary access pass: `EnabledByPolicy`, `DisabledByPolicy`, `Expired`, `NotYetValid`, `OneTimeUsed`. */
  readonly methodUsabilityReason?: string
  /** For a temporary access pass: from when, and for how many minutes. */
  readonly startDateTime?: Instant
  readonly lifetimeInMinutes?: number
}

/** What the report says somebody can do; it lags hours behind, and somebody new may not be listed yet. */
export type Registration = { readonly is: 'not-listed' } | ({ readonly is: 'listed' } & RegistrationDetails)

/** A row of the report, https://learn.microsoft.com/graph/api/resources/userregistrationdetails */
export interface RegistrationDetails {
  readonly isAdmin: boolean
  readonly isMfaRegistered: boolean
  readonly isMfaCapable: boolean
  readonly isPasswordlessCapable: boolean
  /** In scope of self-service password reset. */
  readonly isSsprEnabled: boolean
  readonly isSsprRegistered: boolean
  readonly isSsprCapable: boolean
  readonly methodsRegistered: readonly string[]
  /** What the user chose to be asked for: `push`, `oath`, `sms`, `voiceMobile`, …; `none` when nothing. */
  readonly userPreferredMethodForSecondaryAuthentication?: string
  readonly lastUpdatedDateTime?: Instant
}

/** The old switch per user: `disabled` is right under Conditional Access; https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userstates */
export interface PerUserMfa {
  /** `disabled`, `enabled`, `enforced`. */
  readonly perUserMfaState: string
}

/** Which method is asked for first, https://learn.microsoft.com/graph/api/authentication-get */
export interface SignInPreferences {
  /** `push`, `oath`, `sms`, `voiceMobile`, …; absent when the user has none. */
  readonly userPreferredMethodForSecondaryAuthentication?: string
  readonly isSystemPreferredAuthenticationMethodEnabled?: boolean
}

/** Terms of use that a person accepted or declined. */
export interface AgreementAcceptance {
  readonly agreementId: string
  /** `accepted`, `declined`. */
  readonly state: string
  readonly expirationDateTime?: Instant
}
