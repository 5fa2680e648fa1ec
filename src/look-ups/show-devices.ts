import type { Evidence } from '../model/evidence.ts'
import type { FactName } from '../model/facts.ts'
import type { Device, ManagedDevice } from '../model/facts/devices.ts'
import { trustTypeOf } from '../semantics/conditional-access/device-in-scenario.ts'
import { known, unseenOf } from './known.ts'
import { line, lines, moment, notKnown, value, word, yesNo, type Line, type Section, type View } from './view.ts'

/** What is told of somebody's devices. */
export const showDevicesNeeds = ['devices', 'managedDevices'] as const satisfies readonly FactName[]

/** The devices of somebody, the one seen last first: as Entra ID knows them, and as Intune does. */
export const showDevices = (evidence: Evidence): View => {
  const { devices, managedDevices } = known(evidence)
  const sections = (devices ?? [])
    .toSorted((one, other) => seen(other) - seen(one))
    .map((device) =>
      aboutDevice(
        device,
        managedDevices?.find((one) => isSame(one, device)),
      ),
    )
  const unknownToEntra = (managedDevices ?? []).filter((one) => !(devices ?? []).some((device) => isSame(one, device)))
  const empty: Section = { title: word('noDevices'), lines: [] }
  return {
    sections: [
      ...(devices?.length === 0 ? [empty] : sections),
      ...unknownToEntra.map((one) => ({ title: value(one.deviceName), lines: inIntune(one) })),
    ],
    unseen: unseenOf(evidence, showDevicesNeeds),
  }
}

const seen = ({ approximateLastSignInDateTime }: Device): number =>
  Date.parse(approximateLastSignInDateTime ?? '1970-01-01')

const isSame = ({ azureADDeviceId }: ManagedDevice, { deviceId }: Device): boolean =>
  azureADDeviceId?.toLowerCase() === deviceId.toLowerCase()

const aboutDevice = (device: Device, managed: ManagedDevice | undefined): Section => ({
  title: value(device.displayName || device.deviceId),
  lines: [
    line('system', value(device.operatingSystem)),
    line('compliant', yesNo(device.isCompliant), { isNotable: !device.isCompliant }),
    line('managed', yesNo(device.isManaged)),
    line('join', joinOf(device)),
    line('enabled', yesNo(device.accountEnabled), { isNotable: !device.accountEnabled }),
    line('lastSeen', moment(device.approximateLastSignInDateTime)),
    ...(managed ? inIntune(managed) : []),
  ],
})

const joinOf = ({ trustType }: Device) => {
  const type = trustTypeOf(trustType)
  return type ? word(`join-${type}`) : trustType === '' ? notKnown : value(trustType)
}

const inIntune = (managed: ManagedDevice): readonly Line[] =>
  lines(
    line('complianceInIntune', value(managed.complianceState), { isNotable: managed.complianceState !== 'compliant' }),
    managed.complianceGracePeriodExpirationDateTime !== undefined &&
      managed.complianceState === 'inGracePeriod' &&
      line('graceUntil', moment(managed.complianceGracePeriodExpirationDateTime)),
    line('lastSyncWithIntune', moment(managed.lastSyncDateTime)),
    line('version', value(managed.osVersion)),
  )
