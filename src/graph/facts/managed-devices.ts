import type { ManagedDevice } from '../../model/facts/devices.ts'
import type { Instant } from '../../model/instant.ts'
import { instant, maybe, parsedEach, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { words } from './shapes/lenient.ts'

const select = [
  'id',
  'deviceName',
  'azureADDeviceId',
  'complianceState',
  'complianceGracePeriodExpirationDateTime',
  'lastSyncDateTime',
  'operatingSystem',
  'osVersion',
].join()

/** Intune says "never" with the years 1 and 9999. */
const realInstant = (from: Row, key: string): Instant | undefined => {
  const at = maybe(instant, from, key)
  return at === undefined || at.startsWith('0001') || at.startsWith('9999') ? undefined : at
}

const deviceOf = (device: Row): ManagedDevice => ({
  id: text(device, 'id'),
  deviceName: words(device, 'deviceName'),
  azureADDeviceId: maybe(text, device, 'azureADDeviceId'),
  complianceState: text(device, 'complianceState'),
  complianceGracePeriodExpirationDateTime: realInstant(device, 'complianceGracePeriodExpirationDateTime'),
  lastSyncDateTime: realInstant(device, 'lastSyncDateTime'),
  operatingSystem: words(device, 'operatingSystem'),
  osVersion: words(device, 'osVersion'),
})

/** The user's devices in Intune, https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice */
export const managedDevices: Reader<'managedDevices'> = {
  permissions: ['DeviceManagementManagedDevices.Read.All'],
  needs: 'intune',
  async read(ask, { userId }) {
    const options = query({ $select: select, $top: 50 })
    return parsedEach(await ask.list(graphPath`/users/${userId}/managedDevices` + options), deviceOf)
  },
}
