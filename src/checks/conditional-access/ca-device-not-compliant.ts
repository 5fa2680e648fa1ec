import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import type { Facts } from '../../model/facts.ts'
import type { Device } from '../../model/facts/devices.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { blockCodes } from '../../semantics/block-in-question.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { deviceUsed, silentDevice } from '../../semantics/device-proof.ts'
import { canBeDeviceTold } from '../../semantics/device-told.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { concernsApp, eventInQuestion, type EventInQuestion } from '../../semantics/sign-in-chain.ts'
import { isNamed, lessSure, surest } from '../../semantics/surest.ts'

/** AADSTS53000, and what the look-up page calls must be compliant or managed: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const deviceNotCompliant = [53000, 530002, 530003, 501313]
const own = ['device-not-allowed', 'own-device'] as const
const compliance = /compliant-?device/i

/** A policy asks for a compliant device; the device that was used is not compliant, or not managed at all. */
export const caDeviceNotCompliant = defineCheck({
  id: 'ca-device-not-compliant',
  needs: ['account', 'devices'],
  uses: ['signIns'],
  appliesTo: ({ codes }) =>
    codes.length === 0 || codes.some((code) => [...deviceNotCompliant, ...blockCodes].includes(code)),
  judge: ({ account, devices, signIns }, symptoms, now) => {
    // Whether a guest's device counts is decided by the trust between the two organisations: another cause.
    if (isExternal(account)) return 'ok'
    const question = eventInQuestion(signIns ?? [], symptoms, now)
    const refused = question?.event
    const code = refused ? refused.errorCode : symptoms.codes.find((quoted) => deviceNotCompliant.includes(quoted))
    if (refused && blockCodes.includes(refused.errorCode)) return besideBlock({ account, devices }, refused, symptoms)
    if (code === undefined || !deviceNotCompliant.includes(code)) return 'ok'
    // What was refused on a laptop tells nothing about the phone somebody speaks of.
    if (refused && !isOfDeviceTold(refused, symptoms))
      return problem(account, { explains: 'possibly', app: appMeant(undefined, symptoms) })
    const device = deviceUsed(devices, refused, symptoms)
    if (isOtherCause(refused, device)) return 'ok'
    const explains = question
      ? lessSure(
          fromEvent(question, device, { devices, signIns: signIns ?? [] }, symptoms),
          surest(question.event, symptoms, own),
        )
      : withoutEvent(device, signIns === undefined)
    return problem(account, { device, refused, explains, app: appMeant(refused, symptoms) })
  },
  text: {
    title: 'The device does not meet the security requirements',
    person:
      '{app} may only be opened on a device that meets your organisation’s security requirements. {state, select, managed {{device} is managed by your organisation, but is not compliant at the moment.} unmanaged {{device} is not managed by your organisation.} other {The device you used is not managed by your organisation, or did not identify itself.}}',
    agent:
      '{app} needs a compliant device. {state, select, managed {{device} of {name} is managed, but not compliant.} unmanaged {{device} of {name} is not managed, so it cannot be compliant.} other {The device of {name} is not managed or did not identify itself.}}{policies, select, none {} other { Refused by {policies}.}}',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      state:
        'Device {device}: {state, select, managed {managed by your organisation} other {not managed}}, not compliant',
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
      checkIntune: 'Look in Intune which compliance setting of {device} fails, and have {name} put it right and sync.',
      letUseManaged:
        'Have {name} use a managed device, or enrol {state, select, unmanaged {{device}} other {this one}} in Intune where your rules allow it.',
    },
  },
})

/** Another policy blocks first; a policy on the device that failed in the same sign-in is what remains when that block is gone. */
const besideBlock = (
  { account, devices }: Pick<Facts, 'account' | 'devices'>,
  refused: SignIn,
  symptoms: Symptoms,
): Problem | 'ok' => {
  const device = deviceUsed(devices, refused, symptoms)
  if (!device || isOtherCause(refused, device) || demandingPolicies(refused, compliance).length === 0) return 'ok'
  const explains = surest(refused, symptoms, [...own, 'from-elsewhere'])
  return problem(account, { device, refused, explains, app: appMeant(refused, symptoms) })
}

/** Compliant then or by now, or switched off in Entra. */
const isOtherCause = (refused: SignIn | undefined, device: Device | undefined): boolean =>
  refused?.device.isCompliant === true || device?.isCompliant === true || device?.accountEnabled === false

/** The app as the event names it, unless the words name another. */
const appMeant = (refused: SignIn | undefined, { app }: Symptoms): string => {
  const isOther = refused && app && !app.fromLog && !concernsApp(refused, app)
  return (isOther ? '' : refused?.resourceDisplayName) || app?.name || 'Microsoft 365'
}

const isOfDeviceTold = (refused: SignIn, symptoms: Symptoms): boolean =>
  isNamed(refused, symptoms) || canBeDeviceTold(refused.device.operatingSystem, symptoms.quoted)

/** Only the code is quoted: the page may name a device that is not compliant, but a log that is readable should hold the event. */
const withoutEvent = (device: Device | undefined, isLogUnread: boolean): Certainty => {
  if (!device) return 'possibly'
  return isLogUnread ? 'certainly' : 'probably'
}

const fromEvent = (
  { event, laterSuccess }: EventInQuestion,
  device: Device | undefined,
  facts: Pick<Facts, 'devices' | 'signIns'>,
  symptoms: Symptoms,
): Certainty => {
  // Let in later from the same device, or from one that said as little: the demand was met, or does not always hold.
  if (laterSuccess?.device.deviceId === event.device.deviceId) return 'possibly'
  // Perhaps the browser just did not say: another cause.
  return !device && silentDevice('compliant', event, facts, symptoms) ? 'possibly' : 'certainly'
}

interface Refusal {
  readonly device?: Device | undefined
  readonly refused?: SignIn | undefined
  readonly explains: Certainty
  readonly app: string
}

const problem = (account: Account, { device, refused, explains, app }: Refusal): Problem => {
  const name = device ? device.displayName || device.deviceId : nameIn(refused)
  const isManaged = device?.isManaged ?? refused?.device.isManaged ?? false
  const state = name === '' ? 'none' : isManaged ? 'managed' : 'unmanaged'
  const policies = demandingPolicies(refused, compliance)
  return {
    explains,
    whoCanFix: 'user',
    values: { app, name: account.displayName, device: name, state, policies: listOrNone(policies) },
    evidence: evidenceLines(
      refused && {
        say: 'refused',
        from: 'signIns',
        values: {
          at: { instant: refused.createdDateTime },
          app: refused.resourceDisplayName || app,
          code: String(refused.errorCode),
        },
      },
      { say: state === 'none' ? 'noDevice' : 'state', from: 'devices' },
      policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
    ),
    remedies: [
      ...ownSteps[state],
      { by: 'helpdesk', step: 'helpdesk', for: 'person' },
      {
        by: 'helpdesk',
        step: state === 'managed' ? 'checkIntune' : 'letUseManaged',
        for: 'agent',
        link: state === 'managed' ? link('intune-troubleshooting') : link('user-overview', { userId: account.id }),
      },
    ],
  }
}

/** A device that is known only from the event: registered to nobody, or to somebody else. */
const nameIn = (refused: SignIn | undefined): string => refused?.device.displayName || (refused?.device.deviceId ?? '')

const useManaged: Remedy = { by: 'user', step: 'useManaged', link: link('company-portal') }
const ownSteps: Readonly<Record<'managed' | 'unmanaged' | 'none', readonly Remedy[]>> = {
  managed: [
    { by: 'user', step: 'openPortal', link: link('company-portal') },
    { by: 'user', step: 'repair' },
  ],
  unmanaged: [useManaged],
  none: [useManaged, { by: 'user', step: 'sameProfile' }],
}
