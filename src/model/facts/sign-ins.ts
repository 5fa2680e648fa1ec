import type { Instant } from '../instant.ts'

/** A Conditional Access policy as one sign-in met it. */
export interface AppliedPolicy {
  readonly id: string
  readonly displayName: string
  /** `success`, `failure`, `notApplied`, `notEnabled`, `unknown`, `reportOnly…`; only `failure` blocks. */
  readonly result: string
  readonly enforcedGrantControls: readonly string[]
}

/** One event of the interactive sign-in log. */
export interface SignIn {
  /** Equal to the Request Id on an error page. */
  readonly id: string
  readonly correlationId: string
  readonly createdDateTime: Instant
  readonly appId: string
  readonly appDisplayName: string
  readonly resourceId: string
  readonly resourceDisplayName: string
  /** The AADSTS number; 0 is success. */
  readonly errorCode: number
  readonly failureReason: string
  readonly clientAppUsed: string
  readonly ipAddress: string
  readonly location: { readonly city: string; readonly countryOrRegion: string }
  readonly device: SignInDevice
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
}
