import { familyOf, isFailure } from '../knowledge/codes.ts'
import { link } from '../knowledge/links.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import { reportOnlyPolicies } from '../semantics/conditional-access/applied-policies.ts'
import { known, unseenOf } from './known.ts'
import {
  line,
  lines,
  listed,
  names,
  notKnown,
  value,
  word,
  type Line,
  type Said,
  type Section,
  type View,
} from './view.ts'

/** What is told of somebody's sign-ins. */
export const showSignInsNeeds = ['signIns'] as const satisfies readonly FactName[]

/** Which sign-ins are wanted; all that are given must hold. */
export interface SignInFilter {
  readonly failed?: boolean
  /** Only those a policy stopped. */
  readonly ca?: boolean
  /** Part of the name of the app or resource, or an app id. */
  readonly app?: string
  readonly since?: Instant
}

/** Events shown at once. */
const most = 10

/** The last sign-ins of somebody, newest first. */
export const showSignIns = (evidence: Evidence, filter: SignInFilter = {}): View => {
  const { signIns } = known(evidence)
  const unseen = unseenOf(evidence, showSignInsNeeds)
  if (!signIns) return { sections: [], unseen }
  const wanted = signIns.filter((event) => isWanted(event, filter))
  const shown = wanted.slice(0, most)
  const rest = wanted.length - shown.length
  const end: readonly Section[] = [
    ...(shown.length === 0 ? [{ title: word('noSignIns'), lines: [] }] : []),
    ...(rest > 0 ? [{ title: word('more', { count: rest }), lines: [], link: link('sign-in-log') }] : []),
  ]
  return { sections: [...shown.map(aboutEvent), ...end], unseen }
}

const isWanted = (event: SignIn, { failed, ca, app, since }: SignInFilter): boolean => {
  if (failed && !isFailure(event.errorCode)) return false
  if (ca && !isStopped(event)) return false
  if (since !== undefined && Date.parse(event.createdDateTime) < Date.parse(since)) return false
  return app === undefined || isOfApp(event, app.trim().toLowerCase())
}

const isStopped = ({ conditionalAccessStatus, appliedPolicies }: SignIn): boolean =>
  conditionalAccessStatus === 'failure' || (appliedPolicies ?? []).some(({ result }) => result === 'failure')

const isOfApp = ({ appId, appDisplayName, resourceId, resourceDisplayName }: SignIn, app: string): boolean =>
  [appId, resourceId].some((id) => id.toLowerCase() === app) ||
  [appDisplayName, resourceDisplayName].some((name) => name.toLowerCase().includes(app))

const aboutEvent = (event: SignIn): Section => ({
  title: word('signIn', { at: { instant: event.createdDateTime }, app: event.appDisplayName }),
  lines: [...aboutResult(event), ...aboutWhere(event), ...aboutPolicies(event)],
})

const aboutResult = (event: SignIn): readonly Line[] =>
  lines(
    line('result', resultOf(event), { isNotable: isFailure(event.errorCode) }),
    event.errorCode !== 0 && event.failureReason !== '' && line('reason', value(event.failureReason)),
    event.resourceDisplayName !== event.appDisplayName && line('resource', value(event.resourceDisplayName)),
    event.additionalDetails !== '' && line('secondStepTold', value(event.additionalDetails)),
    line('requestId', value(event.id)),
  )

const resultOf = ({ errorCode }: SignIn): Said => {
  if (errorCode === 0) return word('success')
  return listed([word('code', { code: String(errorCode) }), { is: 'family', family: familyOf(errorCode) }])
}

const aboutWhere = ({ clientAppUsed, device, location, ipAddress, riskLevelDuringSignIn }: SignIn): readonly Line[] => {
  const risk = ['low', 'medium', 'high'].includes(riskLevelDuringSignIn)
  return lines(
    line('client', value(clientAppUsed)),
    line('device', deviceOf(device)),
    line('location', names([location.city, location.countryOrRegion].filter((part) => part !== '')), { for: 'admin' }),
    line('ipAddress', value(ipAddress), { for: 'admin' }),
    risk && line('risk', value(riskLevelDuringSignIn), { for: 'admin', isNotable: true }),
  )
}

const deviceOf = ({ deviceId, displayName, operatingSystem, browser }: SignIn['device']): Said => {
  const told = [displayName, operatingSystem, browser].filter((part) => part !== '')
  if (told.length === 0) return word('unknownDevice')
  return deviceId === '' ? listed([names(told), word('unknownDevice')]) : names(told)
}

const aboutPolicies = (event: SignIn): readonly Line[] => {
  if (!event.appliedPolicies) return [line('policies', notKnown)]
  const failed = event.appliedPolicies.filter(({ result }) => result === 'failure').map((policy) => policy.displayName)
  const passed = event.appliedPolicies.filter(({ result }) => result === 'success').map((policy) => policy.displayName)
  const would = reportOnlyPolicies(event).map((policy) => policy.displayName)
  return lines(
    failed.length > 0 && line('policiesNotMet', names(failed), { isNotable: true }),
    passed.length > 0 && line('policiesMet', names(passed)),
    would.length > 0 && line('policiesWould', names(would)),
    failed.length + passed.length + would.length === 0 && line('policies', word('nonePolicies')),
  )
}
