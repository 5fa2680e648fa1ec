import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appTold } from '../../semantics/app-told.ts'
import { stoppingPolicies } from '../../semantics/conditional-access/applied-policies.ts'
import { silentDevice, type DeviceDemand, type SilentDevice } from '../../semantics/device-proof.ts'
import { canBeDeviceTold } from '../../semantics/device-told.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isTold } from '../../semantics/is-told.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { eventInQuestion, type EventInQuestion } from '../../semantics/sign-in-chain.ts'
import { isNamed, lessSure, surest } from '../../semantics/surest.ts'

/** What each code asks of the device: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const demands: ReadonlyMap<number, DeviceDemand> = new Map([
  [53000, 'compliant'],
  [530002, 'compliant'],
  [530003, 'compliant'],
  [53001, 'hybrid'],
])
/** Codes that say it outright: the browser cannot tell the device. */
const browserCodes: ReadonlyMap<number, DeviceDemand> = new Map([
  [530001, 'compliant'],
  [53008, 'compliant'],
  [501311, 'compliant'],
  [530011, 'hybrid'],
])
const codes = [...demands.keys(), ...browserCodes.keys()]
const own = ['device-not-allowed', 'browser-refuses', 'keeps-asking', 'says-disabled'] as const

/** The device is in order, but the browser or profile did not tell which device it is (https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions#supported-browsers). */
export const deviceStateNotSent = defineCheck({
  id: 'device-state-not-sent',
  needs: ['account', 'devices'],
  uses: ['signIns'],
  appliesTo: (symptoms) => symptoms.codes.length === 0 || symptoms.codes.some((code) => codes.includes(code)),
  judge: (facts, symptoms, now) => {
    if (isExternal(facts.account)) return 'ok'
    const seen = silence(facts, symptoms, now)
    return seen ? problem(facts, seen, symptoms) : 'ok'
  },
  text: {
    title: 'The browser did not tell which device it is on',
    person:
      '{app} only opens on a device your organisation knows. {device, select, none {The browser{browser, select, none {} other { ({browser})}} did not tell which device it is on} other {Your device {device} is in order, but the browser{browser, select, none {} other { ({browser})}} did not tell that it is that device}}, for example because it is a private window, another profile or a browser without the right extension.',
    agent:
      '{app} asks for a {demand, select, hybrid {hybrid joined} other {compliant}} device{policies, select, none {} other { ({policies})}}, and the sign-in of {name} carried no device identity{browser, select, none {} other { ({browser})}}. {device, select, none {No compliant device of the same kind is registered to {name}, so it is not certain that the device itself is in order.} other {{device} meets the demand, so the device is not the problem: the browser or profile did not send it.}}',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}, and it named no device',
      works: 'The sign-in on {at} from {device} with {browser} succeeded',
      registered: '{device} is registered to this account and meets the demand',
    },
    steps: {
      edge: 'Use Edge with your work profile (sign in to Edge itself with your work account), and no private window.',
      extension:
        'Do you prefer Chrome? Install the Microsoft Single Sign On extension there. In Firefox switch on Windows single sign-on in its settings.',
      oldWindow: 'Close the old window first and open the page anew.',
      helpdesk: 'Still refused in Edge on that device? Then the helpdesk looks at the device itself.',
      letUseEdge:
        'Have {name} open {app} in Edge with the work profile on {device, select, none {the work device} other {{device}}}, not in a private window; in Chrome with the Microsoft Single Sign On extension. Compare the device in the sign-in event.',
      rollOut:
        'Does it happen to more people? Have the browser extension or the browser setting rolled out by whoever manages the devices.',
    },
  },
})

type DeviceFacts = Pick<Facts, 'account' | 'devices'> & Partial<Pick<Facts, 'signIns'>>

interface Silence {
  readonly code: number
  readonly demand: DeviceDemand
  readonly event?: SignIn
  readonly silent?: SilentDevice
  readonly explains: Certainty
}

const silence = (facts: DeviceFacts, symptoms: Symptoms, now: Instant): Silence | undefined => {
  const question = eventInQuestion(facts.signIns ?? [], symptoms, now)
  if (!question) return quoted(facts, symptoms)
  const { event, laterSuccess } = question
  const code = event.errorCode
  const demand = browserCodes.get(code) ?? demands.get(code)
  if (!demand || !isOfDeviceTold(event, symptoms) || (laterSuccess && !isTold(symptoms, own))) return undefined
  const silent = silentDevice(demand, event, facts, symptoms)
  if (!silent && !browserCodes.has(code)) return undefined
  const explains = lessSure(foundBy(question, silent), surest(event, symptoms, own))
  return { code, demand, event, explains, ...(silent && { silent }) }
}

/** Getting in as silently as before refutes it; getting in with a browser that told the device is what this is about. */
const foundBy = ({ event, laterSuccess }: EventInQuestion, silent: SilentDevice | undefined): Certainty => {
  if (laterSuccess?.device.deviceId === event.device.deviceId) return 'possibly'
  return silent?.provenBy ? 'certainly' : 'probably'
}

const isOfDeviceTold = (event: SignIn, symptoms: Symptoms): boolean =>
  isNamed(event, symptoms) || canBeDeviceTold(event.device.operatingSystem, symptoms.quoted)

/** A browser that cannot tell its device, known only from the page. */
const quoted = ({ signIns }: DeviceFacts, symptoms: Symptoms): Silence | undefined => {
  const code = symptoms.codes.find((one) => browserCodes.has(one))
  const demand = code === undefined ? undefined : browserCodes.get(code)
  if (code === undefined || !demand) return undefined
  return { code, demand, explains: signIns === undefined ? 'certainly' : 'probably' }
}

const problem = (facts: DeviceFacts, seen: Silence, symptoms: Symptoms): Problem => {
  const { demand, event, silent, explains } = seen
  const app = appTold(event, symptoms)
  const device = silent?.displayName || 'none'
  const proof = silent?.provenBy
  return {
    explains,
    whoCanFix: 'user',
    values: {
      app,
      demand,
      device,
      name: facts.account.displayName,
      browser: event?.device.browser || 'none',
      policies: listOrNone(policiesOn(event)),
    },
    evidence: evidenceLines(
      ...refusalLines(event, app),
      proof && {
        say: 'works',
        from: 'signIns',
        values: {
          at: { instant: proof.createdDateTime },
          device: proof.device.displayName || proof.device.deviceId,
          browser: browserOf(proof),
        },
      },
      silent !== undefined && !proof && { say: 'registered', from: 'devices' },
    ),
    remedies,
  }
}

const remedies: readonly Remedy[] = [
  { by: 'user', step: 'edge', for: 'person' },
  { by: 'user', step: 'extension', for: 'person' },
  { by: 'user', step: 'oldWindow', for: 'person' },
  { by: 'helpdesk', step: 'helpdesk', for: 'person' },
  { by: 'user', step: 'letUseEdge', for: 'agent', link: link('sign-in-log') },
  { by: 'helpdesk', step: 'rollOut', for: 'agent' },
]

/** Names of the failed policies that ask something of the device. */
const policiesOn = (event: SignIn | undefined): readonly string[] =>
  (event ? stoppingPolicies(event) : [])
    .filter(({ controls }) =>
      controls.some((control) => control === 'compliantDevice' || control === 'domainJoinedDevice'),
    )
    .map(({ displayName }) => displayName)

/** The log calls desktop apps `Rich Client`, which says nothing to anybody. */
const browserOf = ({ device, appDisplayName }: SignIn): string =>
  device.browser === '' || /^rich client/i.test(device.browser) ? appDisplayName : device.browser
