import type { Instant } from '../instant.ts'

/** A Conditional Access policy as one sign-in met it. */
export interface AppliedPolicy {
  readonly id: string
  readonly displayName: string
  /** `success`, `failure`, `notApplied`, `notEnabled`, `unknown`, `reportOnly…`; only `failure` blocks. */
  readonly result: string
  readonly enforcedGrantControls: readonly string[]
  readonly enforcedSessionControls: readonly string[]
}

/** One event of the interactive sign-in log. */
export interface SignIn {
  /** Equal to the Request Id on an error page. */
  readonly id: string
  readonly correlationId: string
  readonly createdDateTime: Instant
  readonly userId: string
  readonly userPrincipalName: string
  readonly appId: string
  readonly appDisplayName: string
  readonly resourceId: string
  readonly resourceDisplayName: string
  /** The AADSTS number; 0 is success. */
  readonly errorCode: number
  readonly failureReason: string
  /** What happened at the second step, for example `MFA denied; user declined the authentication`; empty when nothing is told. */
  readonly additionalDetails: string
  readonly clientAppUsed: string
  readonly userAgent: string
  readonly isInteractive: boolean
  readonly ipAddress: string
  readonly location: { readonly city: string; readonly countryOrRegion: string }
  readonly device: SignInDevice
  /** The organisation the account is at home in, and the one it signed in to. */
  readonly homeTenantId: string
  readonly resourceTenantId: string
  /** `none`, `low`, `medium`, `high`, or `hidden` without a P2 licence. */
  readonly riskLevelDuringSignIn: string
  readonly riskState: string
  readonly riskDetail: string
  readonly riskEventTypes: readonly string[]
  readonly conditionalAccessStatus: string
  /** Absent when the bot may not read policies: then nothing is known about them. */
  readonly appliedPolicies?: readonly AppliedPolicy[]
}

/** What the browser or app told about the device; an empty id means it told nothing. */
export interface SignInDevice {
  readonly deviceId: string
  readonly displayName: string
  readonly operatingSystem: string
  readonly browser: string
  readonly isCompliant: boolean
  readonly isManaged: boolean
  /** As the log words it: `Azure AD joined`, `Hybrid Azure AD joined`, `Azure AD registered`, or empty. */
  readonly trustType: string
}

/** The sign-in a person pasted the ids of: the events found of that attempt, newest first. */
export type SignInInQuestion =
  | { readonly is: 'found'; readonly events: readonly SignIn[] }
  /** Not (yet) there: logged in another organisation, too young, or too old. */
  | { readonly is: 'not-in-log' }
  /** There, but of somebody else; nothing of it is kept. */
  | { readonly is: 'of-another-person' }

/** Failed interactive sign-ins of everybody, for telling one person's trouble from everybody's. */
export interface TenantFailures {
  /** Nothing before this moment was looked at. */
  readonly since: Instant
  /** Newest first. */
  readonly failures: readonly TenantFailure[]
}

/** One failed sign-in of somebody. */
export interface TenantFailure {
  readonly createdDateTime: Instant
  readonly userId: string
  readonly appId: string
  readonly resourceId: string
  /** The AADSTS number. */
  readonly errorCode: number
  readonly failureReason: string
}
