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

/** A device of the user as Intune manages it, https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice */
export interface ManagedDevice {
  readonly id: string
  readonly deviceName: string
  /** The id a sign-in event names; absent when the device is not known to Entra. */
  readonly azureADDeviceId?: string
  /** `compliant`, `noncompliant`, `inGracePeriod`, `conflict`, `error`, `configManager`, `unknown`. */
  readonly complianceState: string
  readonly complianceGracePeriodExpirationDateTime?: Instant
  readonly lastSyncDateTime?: Instant
  readonly operatingSystem: string
  readonly osVersion: string
}
