import type { Instant } from '../instant.ts'

/** A device registered to the user. */
export interface Device {
  /** The id a sign-in event names, not the object id. */
  readonly deviceId: string
  readonly displayName: string
  readonly operatingSystem: string
  readonly accountEnabled: boolean
  readonly isCompliant: boolean
  readonly isManaged: boolean
  /** `AzureAd`, `ServerAd` (hybrid joined) or `Workplace`. */
  readonly trustType: string
  readonly approximateLastSignInDateTime?: Instant
}
