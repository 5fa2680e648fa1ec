import type { Device } from '../../model/facts/devices.ts'
import { eventual } from '../asking/asker.ts'
import { flag, instant, maybe, parsedEach, shown, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const select = [
  'deviceId',
  'displayName',
  'operatingSystem',
  'accountEnabled',
  'isCompliant',
  'isManaged',
  'trustType',
  'approximateLastSignInDateTime',
].join()

const deviceOf = (device: Row): Device => ({
  deviceId: shown(device, 'deviceId'),
  displayName: maybe(text, device, 'displayName') ?? '',
  operatingSystem: maybe(text, device, 'operatingSystem') ?? '',
  accountEnabled: flag(device, 'accountEnabled'),
  // Null until a management service has said something, which Entra takes as no.
  isCompliant: maybe(flag, device, 'isCompliant') ?? false,
  isManaged: maybe(flag, device, 'isManaged') ?? false,
  trustType: maybe(text, device, 'trustType') ?? '',
  approximateLastSignInDateTime: maybe(instant, device, 'approximateLastSignInDateTime'),
})

/** Devices registered to the user, https://learn.microsoft.com/graph/api/user-list-registereddevices */
export const devices: Reader<'devices'> = {
  permissions: ['Device.Read.All', 'User.Read.All'],
  async read(ask, { userId }) {
    const path = graphPath`/users/${userId}/registeredDevices/microsoft.graph.device`
    return parsedEach(
      await ask.list(path + query({ $select: select, $count: 'true' }), { headers: eventual }),
      deviceOf,
    )
  },
}
