import { link } from '../knowledge/links.ts'
import { defineCheck } from '../model/check.ts'
import type { Account } from '../model/facts/account.ts'
import type { Device } from '../model/facts/devices.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import { evidenceLines, type Problem } from '../model/finding.ts'
import type { Remedy } from '../model/remedy.ts'
import { listOrNone } from '../model/value.ts'
import { eventInQuestion } from '../semantics/sign-in-chain.ts'

/** AADSTS53000, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const deviceNotCompliant = 53000

/** A policy asks for a compliant device; the device that was used is not compliant, or not managed at all. */
export const caDeviceNotCompliant = defineCheck({
  id: 'ca-device-not-compliant',
  needs: ['account', 'devices'],
  uses: ['signIns'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.includes(deviceNotCompliant),
  judge: ({ account, devices, signIns = [] }, symptoms, now) => {
    // Whether a guest's device counts is decided by the trust between the two organisations: another cause.
    if (account.userType === 'Guest') return 'ok'
    const event = eventInQuestion(signIns, symptoms, now)?.event
    const refused = event?.errorCode === deviceNotCompliant ? event : undefined
    if (event ? !refused : !symptoms.codes.includes(deviceNotCompliant)) return 'ok'
    const device = devices.find(({ deviceId }) => deviceId === (refused?.device.deviceId || symptoms.deviceId))
    if (device && (device.isCompliant || !device.accountEnabled)) return 'ok'
    const isDoubtful = refused ? isSilent(refused, devices) : device === undefined
    return problem(account, { device, refused, isDoubtful, app: symptoms.app?.name ?? 'Microsoft 365' })
  },
  text: {
    title: 'The device does not meet the security requirements',
    person:
      '{app} may only be opened on a device that meets your organisation’s security requirements. {device, select, none {The device you used is not managed by your organisation, or did not identify itself.} other {{device} is known to your organisation, but is not compliant at the moment.}}',
    agent:
      '{app} needs a compliant device. {device, select, none {The device of {name} is not managed or did not identify itself.} other {{device} of {name} is {managed, select, yes {managed} other {not managed}} and not compliant.}}{policies, select, none {} other { Refused by {policies}.}}',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS53000',
      state:
        'Device {device}: {managed, select, yes {managed by your organisation} other {not managed}}, not compliant',
      noDevice: 'The sign-in carried no device that your organisation knows',
      policies: 'Asked for by {policies}',
    },
    steps: {
      openPortal:
        'Open Company Portal on {device}, choose “Check status” and see which setting is not in order (for example updates or disk encryption).',
      repair: 'Put that right and choose “Sync”. Wait about 15 minutes and try again.',
      useManaged:
        'Use the device you got from work, or register this one with Company Portal if your organisation allows that.',
      sameProfile:
        'On a work device: use Edge with your work profile, not a private window, so that the browser can identify the device.',
      helpdesk: 'Still refused? The helpdesk can see in Intune what is missing.',
      checkIntune:
        'Look in Intune which compliance setting of {device, select, none {the device} other {{device}}} fails, and have {name} put it right and sync.',
    },
  },
})

/** Nothing was told about the device while a healthy one of the same kind exists: perhaps the browser just did not say. */
const isSilent = ({ device }: SignIn, devices: readonly Device[]): boolean =>
  device.deviceId === '' &&
  devices.some(
    ({ isCompliant, operatingSystem }) =>
      isCompliant && device.operatingSystem.toLowerCase().startsWith(operatingSystem.slice(0, 3).toLowerCase()),
  )

interface Refusal {
  readonly device: Device | undefined
  readonly refused: SignIn | undefined
  readonly isDoubtful: boolean
  readonly app: string
}

const problem = (account: Account, { device, refused, isDoubtful, app }: Refusal): Problem => {
  const name = device?.displayName || refused?.device.displayName || 'none'
  const isKnown = name !== 'none'
  const policies = demandingPolicies(refused)
  return {
    explains: isDoubtful ? 'possibly' : 'certainly',
    whoCanFix: 'user',
    values: {
      app: refused?.resourceDisplayName || app,
      name: account.displayName,
      device: name,
      managed: isManaged(device, refused) ? 'yes' : 'no',
      policies: listOrNone(policies),
    },
    evidence: evidenceLines(
      refused && { say: 'refused', from: 'signIns', values: { at: { instant: refused.createdDateTime } } },
      { say: isKnown ? 'state' : 'noDevice', from: 'devices' },
      policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
    ),
    remedies: [
      ...(isKnown ? repairDevice : useOtherDevice),
      { by: 'helpdesk', step: 'helpdesk', for: 'person' },
      { by: 'helpdesk', step: 'checkIntune', for: 'agent', link: link('user-overview', { userId: account.id }) },
    ],
  }
}

const isManaged = (device: Device | undefined, refused: SignIn | undefined): boolean =>
  device?.isManaged ?? refused?.device.isManaged ?? false

const repairDevice: readonly Remedy[] = [
  { by: 'user', step: 'openPortal', link: link('company-portal') },
  { by: 'user', step: 'repair' },
]
const useOtherDevice: readonly Remedy[] = [
  { by: 'user', step: 'useManaged', link: link('company-portal') },
  { by: 'user', step: 'sameProfile' },
]

const demandingPolicies = (refused: SignIn | undefined): readonly string[] =>
  (refused?.appliedPolicies ?? [])
    .filter(
      ({ result, enforcedGrantControls }) =>
        result === 'failure' && enforcedGrantControls.includes('RequireCompliantDevice'),
    )
    .map(({ displayName }) => displayName)
