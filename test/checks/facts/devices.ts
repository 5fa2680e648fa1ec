import type { Device, ManagedDevice } from '../../../src/model/facts/devices.ts'
import { daysAgo } from './moments.ts'

/** The person's joined, compliant laptop, as Entra knows it. */
export const device = (over: Partial<Device> = {}): Device => ({
  deviceId: 'laptop',
  displayName: 'LT-KIM',
  operatingSystem: 'Windows',
  accountEnabled: true,
  isCompliant: true,
  isManaged: true,
  trustType: 'AzureAd',
  ...over,
})

/** The same laptop, as Intune knows it. */
export const managedDevice = (over: Partial<ManagedDevice> = {}): ManagedDevice => ({
  id: 'intune-laptop',
  deviceName: 'LT-KIM',
  azureADDeviceId: 'laptop',
  complianceState: 'compliant',
  lastSyncDateTime: daysAgo(0.1),
  operatingSystem: 'Windows',
  osVersion: '10.0.26100.3194',
  ...over,
})
