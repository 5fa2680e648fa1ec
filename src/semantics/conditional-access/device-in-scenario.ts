import type { Device } from '../../model/facts/devices.ts'
import type { DeviceInScenario, TrustType } from './scenario.ts'

/** A device of the directory as Conditional Access looks at it; attributes that were not read are not known. */
export const deviceInScenario = (device: Device): DeviceInScenario => ({
  is: 'registered',
  isCompliant: device.isCompliant,
  isManaged: device.isManaged,
  trustType: trustTypeOf(device.trustType),
  properties: {
    deviceid: device.deviceId,
    displayname: device.displayName || null,
    operatingsystem: device.operatingSystem || null,
  },
})

const trusts: readonly (readonly [words: RegExp, trustType: TrustType])[] = [
  [/hybrid|serverad/i, 'ServerAD'],
  [/registered|workplace/i, 'Workplace'],
  [/joined|azuread/i, 'AzureAD'],
]

/** How the directory (`ServerAd`) and the log (`Hybrid Azure AD joined`) call the same; `undefined` for anything else. */
export const trustTypeOf = (words: string): TrustType | undefined =>
  trusts.find(([pattern]) => pattern.test(words))?.[1]
