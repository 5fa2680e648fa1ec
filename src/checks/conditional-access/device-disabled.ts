import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Device } from '../../model/facts/devices.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appTold } from '../../semantics/app-told.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { deviceUsed } from '../../semantics/device-proof.ts'
import { canBeDeviceTold } from '../../semantics/device-told.ts'
import { isTold } from '../../semantics/is-told.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { sameSystem } from '../../semantics/same-system.ts'
import { lessSure } from '../../semantics/surest.ts'

/** AADSTS135011 and AADSTS130007: the device is disabled, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const disabledCodes = [135011, 130007]
/** What a policy says of a device that is disabled, and what device authentication says. */
const followingCodes = [53000, 53001, 530002, 530003, 50155]
const own = ['device-not-allowed', 'says-disabled'] as const

/** The device is disabled in Entra ID, so nothing that asks for a known device opens on it (https://learn.microsoft.com/entra/identity/devices/manage-device-identities). */
export const deviceDisabled = defineCheck({
  id: 'device-disabled',
  needs: ['account', 'devices'],
  uses: ['signIns'],
  appliesTo: ({ codes }) =>
    codes.length === 0 || codes.some((code) => disabledCodes.includes(code) || followingCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const found = saidOutright(facts, symptoms, now) ?? deviceOfRefusal(facts, symptoms, now)
    return found ? problem(facts, found, symptoms) : 'ok'
  },
  text: {
    title: 'The device is disabled',
    person:
      '{device, select, none {The device you use} other {{device}}} is disabled at your organisation, so {app} does not open on it. Your password and your account are not the problem. A device is sometimes disabled on purpose, for example when it was reported lost.',
    agent:
      '{device, select, none {The device of {name}} other {{device} of {name}}} is disabled in Entra ID, so it cannot identify itself and {app} refuses it. It may be deliberate: a lost or old device.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      disabled: '{device} is disabled in Entra ID (accountEnabled is false)',
      lastSeen: '{device} was last used on {at}',
    },
    steps: {
      otherDevice: 'Use another work device meanwhile.',
      tell: 'Tell the helpdesk the name of the device and that you have it with you; they find out why it was disabled.',
      findWhy:
        'Find out who disabled the device and why: lost, stolen, replaced, or cleaned up because it was not used.',
      enable:
        'Only when it is in the hands of {name} and nothing speaks against it: enable the device in Entra ID (Cloud Device Administrator), or remove it and join it again.',
      checkSync:
        'A hybrid joined device is disabled by what happens to it in the local Active Directory: look there first.',
    },
  },
})

type DeviceFacts = Pick<Facts, 'account' | 'devices'> & Partial<Pick<Facts, 'signIns'>>

interface Found {
  readonly event?: SignIn
  readonly device?: Device
  readonly explains: Certainty
}

const saidOutright = (facts: DeviceFacts, symptoms: Symptoms, now: Instant): Found | undefined => {
  const question = codeInQuestion({ codes: disabledCodes, signs: own }, facts.signIns, symptoms, now)
  if (!question || (question.laterSuccess && !isTold(symptoms, own))) return undefined
  const { event, laterSuccess, explains } = question
  // Getting in with another device leaves this one as it is.
  const isElsewhere = event !== undefined && laterSuccess?.device.deviceId !== event.device.deviceId
  const device = deviceUsed(facts.devices, event, symptoms) ?? onlyDisabled(facts, event)
  const sure = laterSuccess && isElsewhere && device?.accountEnabled === false ? 'probably' : explains
  return {
    explains: device?.accountEnabled === true ? lessSure(sure, 'possibly') : sure,
    ...(event && { event }),
    ...(device && { device }),
  }
}

/** The event names no device: the disabled one of the same kind, when there is only one. */
const onlyDisabled = ({ devices }: DeviceFacts, event: SignIn | undefined): Device | undefined => {
  const system = event?.device.operatingSystem ?? ''
  const disabled = devices.filter((device) => !device.accountEnabled && sameSystem(system, device.operatingSystem))
  return disabled.length === 1 ? disabled[0] : undefined
}

/** A refusal for the sake of the device, from a device that is disabled; or words about one, when there is no event at all. */
const deviceOfRefusal = (facts: DeviceFacts, symptoms: Symptoms, now: Instant): Found | undefined => {
  const question = codeInQuestion({ codes: followingCodes, signs: own }, facts.signIns, symptoms, now)
  const device = deviceUsed(facts.devices, question?.event, symptoms)
  if (question && device?.accountEnabled === false) {
    const { event, explains } = question
    return { device, explains, ...(event && { event }) }
  }
  return question ? undefined : spokenOf(facts, symptoms)
}

const spokenOf = ({ devices, signIns }: DeviceFacts, symptoms: Symptoms): Found | undefined => {
  const { signs, codes, quoted } = symptoms
  if (codes.length > 0 || !signs.includes('device-not-allowed')) return undefined
  const disabled = devices.filter(
    ({ accountEnabled, operatingSystem }) => !accountEnabled && canBeDeviceTold(operatingSystem, quoted),
  )
  const [device] = disabled
  const isUsed = signIns?.some((event) => device && event.device.deviceId === device.deviceId && event.errorCode === 0)
  return device && disabled.length === 1 ? { device, explains: isUsed ? 'probably' : 'possibly' } : undefined
}

const problem = ({ account }: DeviceFacts, { event, device, explains }: Found, symptoms: Symptoms): Problem => {
  const app = appTold(event, symptoms)
  const name = device?.displayName || event?.device.displayName || device?.deviceId
  const lastSeen = device?.approximateLastSignInDateTime
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: { app, name: account.displayName, device: name || 'none' },
    evidence: evidenceLines(
      ...refusalLines(event, app),
      device?.accountEnabled === false && { say: 'disabled', from: 'devices' },
      lastSeen !== undefined && {
        say: 'lastSeen',
        from: 'devices',
        for: 'agent',
        values: { at: { instant: lastSeen } },
      },
    ),
    remedies: [
      { by: 'user', step: 'otherDevice', for: 'person' },
      { by: 'helpdesk', step: 'tell', for: 'person' },
      { by: 'helpdesk', step: 'findWhy', for: 'agent', link: link('user-overview', { userId: account.id }) },
      ...(device?.trustType === 'ServerAd' ? [{ by: 'identity-admin', step: 'checkSync', for: 'agent' } as const] : []),
      { by: 'identity-admin', step: 'enable', for: 'agent' },
    ],
  }
}
