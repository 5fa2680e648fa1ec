import type { Facts } from '../model/facts.ts'
import type { Device } from '../model/facts/devices.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { sameSystem } from './same-system.ts'
import { isSuccess } from './sign-in-chain.ts'

/** What a policy asks of a device. */
export type DeviceDemand = 'compliant' | 'hybrid'

/** A healthy device of the kind that was used, about which the browser or app told nothing. */
export interface SilentDevice {
  readonly displayName: string
  /** With which browser the same person got in from it; absent when it is only registered. */
  readonly provenBy?: SignIn
}

/**
 * The healthy device that a refused sign-in may have come from without saying so: one of the same system, with which the person
 * got in, or that is registered to them. Undefined when the event names a device, or when the words say that it was their own.
 */
export const silentDevice = (
  demand: DeviceDemand,
  event: SignIn,
  { devices, signIns = [] }: Pick<Facts, 'devices'> & Partial<Pick<Facts, 'signIns'>>,
  { signs }: Symptoms,
): SilentDevice | undefined => {
  if (event.device.deviceId !== '' || signs.includes('own-device')) return undefined
  const isSame = (operatingSystem: string): boolean => sameSystem(event.device.operatingSystem, operatingSystem)
  const provenBy = signIns.find(
    (other) => isSuccess(other) && meetsInLog[demand](other) && isSame(other.device.operatingSystem),
  )
  if (provenBy) return { displayName: provenBy.device.displayName, provenBy }
  const device = devices.find((one) => one.accountEnabled && meets[demand](one) && isSame(one.operatingSystem))
  return device && { displayName: device.displayName }
}

/** Whether a device of the directory meets the demand; `ServerAd` is hybrid joined. */
export const meets: Readonly<Record<DeviceDemand, (device: Device) => boolean>> = {
  compliant: ({ isCompliant }) => isCompliant,
  hybrid: ({ trustType }) => /server|hybrid/i.test(trustType),
}

/** Whether the device of an event was told, and meets the demand. */
export const meetsInLog: Readonly<Record<DeviceDemand, (event: SignIn) => boolean>> = {
  compliant: ({ device }) => device.deviceId !== '' && device.isCompliant,
  hybrid: ({ device }) => device.deviceId !== '' && /server|hybrid/i.test(device.trustType),
}

/** The device that was used, as registered to the person: by the id of the event, else of the page. */
export const deviceUsed = (
  devices: readonly Device[],
  event: SignIn | undefined,
  { deviceId }: Symptoms,
): Device | undefined => {
  const id = (event?.device.deviceId || deviceId)?.toLowerCase()
  return id === undefined || id === '' ? undefined : devices.find((device) => device.deviceId.toLowerCase() === id)
}
