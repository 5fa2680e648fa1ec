import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Device } from '../../model/facts/devices.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appTold } from '../../semantics/app-told.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { stoppingPolicies } from '../../semantics/conditional-access/applied-policies.ts'
import { trustTypeOf } from '../../semantics/conditional-access/device-in-scenario.ts'
import { deviceUsed, meets, silentDevice } from '../../semantics/device-proof.ts'
import { canBeDeviceTold } from '../../semantics/device-told.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isTold } from '../../semantics/is-told.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { isNamed, lessSure } from '../../semantics/surest.ts'

/** AADSTS53001, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notJoined = 53001
const own = ['device-not-allowed', 'own-device', 'says-disabled'] as const

/** A policy asks for a hybrid joined device, and the one that was used is not (https://learn.microsoft.com/entra/identity/devices/concept-hybrid-join). */
export const caDeviceNotHybridJoined = defineCheck({
  id: 'ca-device-not-hybrid-joined',
  needs: ['account', 'devices'],
  uses: ['signIns'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.includes(notJoined),
  judge: (facts, symptoms, now) => {
    const { account, devices, signIns } = facts
    // Whether a guest's device counts is decided by the trust between the two organisations: another cause.
    if (isExternal(account)) return 'ok'
    const question = codeInQuestion({ codes: [notJoined], signs: own }, signIns, symptoms, now)
    if (!question || (question.laterSuccess && !isTold(symptoms, own))) return 'ok'
    const { event, laterSuccess } = question
    const device = deviceUsed(devices, event, symptoms)
    if (device?.accountEnabled === false || (event === undefined && device && meets.hybrid(device))) return 'ok'
    const doubts = event ? doubtsAbout(event, device, facts, symptoms) : device ? 'certainly' : 'probably'
    const isSame = laterSuccess === undefined || laterSuccess.device.deviceId === event?.device.deviceId
    const explains = isSame ? question.explains : lessSure('probably', doubts)
    return problem(facts, { event, device, explains: lessSure(explains, doubts) }, symptoms)
  },
  text: {
    title: 'The device is not joined to the organisation’s network',
    person:
      '{app} may only be opened on a computer that your organisation has joined to its own network (a hybrid joined device). {state, select, none {The device you used did not show that it is one.} other {{device} is not one.}} Your password is not the problem.',
    agent:
      '{app} needs a hybrid joined device{policies, select, none {} other { ({policies})}}, and {name} used {state, select, none {a device that is not known or did not identify itself} joined {{device}, which is Microsoft Entra joined but not hybrid joined} registered {{device}, which is only registered} hybrid {{device}, whose hybrid join Entra ID does not accept at the moment} other {{device}, which is not hybrid joined}}.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      trust:
        'Device {device}: {state, select, joined {Microsoft Entra joined} registered {registered} hybrid {hybrid joined} other {not joined}}',
      noDevice: 'The sign-in carried no device that your organisation knows',
    },
    steps: {
      workComputer: 'Use the computer you got from work, in Edge with your work profile and not in a private window.',
      onNetwork:
        'Is this your work computer? Connect it to the network of your organisation (at the office or by its VPN), lock and unlock it, and try again after some minutes.',
      helpdesk: 'Still refused? The helpdesk can see whether your computer is joined, and join it.',
      status:
        'On the computer run “dsregcmd /status”: AzureAdJoined and DomainJoined must both be YES, and AzureAdPrt too. Without a line of sight to a domain controller the join does not complete.',
      rejoin:
        'Not hybrid joined: is the computer in the scope of Entra Connect synchronisation and of the join setting? Then let it join again (dsregcmd /leave, restart, sign in on the network).',
      noOwn: 'A private device cannot be hybrid joined: let {name} use a work computer.',
    },
  },
})

type JoinFacts = Pick<Facts, 'account' | 'devices'> & Partial<Pick<Facts, 'signIns'>>

const doubtsAbout = (event: SignIn, device: Device | undefined, facts: JoinFacts, symptoms: Symptoms): Certainty => {
  // What was refused on a laptop tells nothing about the phone somebody speaks of.
  if (!isNamed(event, symptoms) && !canBeDeviceTold(event.device.operatingSystem, symptoms.quoted)) return 'possibly'
  if (silentDevice('hybrid', event, facts, symptoms)) return 'possibly'
  return stateOf(event, device) === 'hybrid' ? 'probably' : 'certainly'
}

const states = { AzureAD: 'joined', Workplace: 'registered', ServerAD: 'hybrid' } as const

const stateOf = (
  event: SignIn | undefined,
  device: Device | undefined,
): 'joined' | 'registered' | 'hybrid' | 'other' | 'none' => {
  const trust = trustTypeOf(event?.device.trustType ?? '') ?? trustTypeOf(device?.trustType ?? '')
  if (trust) return states[trust]
  return device || event?.device.deviceId ? 'other' : 'none'
}

interface Refusal {
  readonly event: SignIn | undefined
  readonly device: Device | undefined
  readonly explains: Certainty
}

const problem = ({ account }: JoinFacts, { event, device, explains }: Refusal, symptoms: Symptoms): Problem => {
  const app = appTold(event, symptoms)
  const name = device?.displayName || event?.device.displayName || device?.deviceId || event?.device.deviceId || ''
  const state = name === '' ? 'none' : stateOf(event, device)
  const policies = (event ? stoppingPolicies(event) : []).filter(({ controls }) =>
    controls.includes('domainJoinedDevice'),
  )
  const isPrivate = symptoms.signs.includes('own-device')
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      app,
      state,
      device: name,
      name: account.displayName,
      policies: listOrNone(policies.map(({ displayName }) => displayName)),
    },
    evidence: evidenceLines(...refusalLines(event, app), {
      say: state === 'none' ? 'noDevice' : 'trust',
      from: event ? 'signIns' : 'devices',
    }),
    remedies: [
      { by: 'user', step: 'workComputer', for: 'person' },
      ...(isPrivate ? [] : [{ by: 'user', step: 'onNetwork', for: 'person' } as const]),
      { by: 'helpdesk', step: 'helpdesk', for: 'person' },
      ...(isPrivate
        ? [{ by: 'helpdesk', step: 'noOwn', for: 'agent' } as const]
        : [
            { by: 'helpdesk', step: 'status', for: 'agent' } as const,
            {
              by: 'helpdesk',
              step: 'rejoin',
              for: 'agent',
              link: link('user-overview', { userId: account.id }),
            } as const,
          ]),
    ],
  }
}
