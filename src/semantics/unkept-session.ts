import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { isFailure } from '../knowledge/codes.ts'
import { codeInQuestion } from './code-in-question.ts'
import { frequencyPolicies } from './sign-in-frequency.ts'
import { signInLoop } from './sign-in-loop.ts'
import { concernsApp, eventInQuestion, isRecent, isSuccess } from './sign-in-chain.ts'
import { isUnexplained } from './session-ended.ts'

/** A browser that does not keep a sign-in, or cannot show the page, and what tells so. */
export interface UnkeptSession {
  /** `silent`: nobody is signed in there for Entra ID; `loop`: signed in again and again; the others as the browser says itself. */
  readonly is: 'cookies' | 'script' | 'old-browser' | 'blank' | 'silent' | 'loop'
  readonly event?: SignIn
  readonly attempts: number
  readonly explains: Certainty
}

/** AADSTS50058: no session came along; AADSTS500583: the browser must allow storage; https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const noSession: readonly number[] = [50058, 500583]
/** So many sign-ins to one app in half an hour nobody needs whose browser keeps them. */
const many = 3
const halfAnHour = 1_800_000

type BrowserFacts = Partial<Pick<Facts, 'signIns'>>

/** The browser trouble that the words mean; undefined when a failure of the log or a policy explains them. */
export const unkeptSession = (facts: BrowserFacts, symptoms: Symptoms, now: Instant): UnkeptSession | undefined => {
  const { signIns } = facts
  const quoted = codeInQuestion({ codes: noSession, signs: ['browser-refuses'] }, signIns, symptoms, now)
  // Seen on the way in, by somebody who got in: the interrupt is no trouble, https://learn.microsoft.com/entra/identity-platform/reference-error-codes
  if (quoted?.laterSuccess && symptoms.signs.includes('asks-if-anything-is-wrong')) return undefined
  if (quoted) {
    const { event, explains } = quoted
    return { is: 'silent', attempts: countOf(signIns, symptoms, now), explains, ...(event ? { event } : {}) }
  }
  if (symptoms.codes.some(isFailure) || isStopped(facts, symptoms, now)) return undefined
  return asSaid(facts, symptoms, now) ?? onlySilent(facts, symptoms, now) ?? loop(facts, symptoms, now)
}

const isStopped = ({ signIns }: BrowserFacts, symptoms: Symptoms, now: Instant): boolean => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  return question !== undefined && question.laterSuccess === undefined
}

const asSaid = (
  { signIns = [] }: BrowserFacts,
  { signs, quoted }: Symptoms,
  now: Instant,
): UnkeptSession | undefined => {
  const browser = signIns.find((event) => isRecent(event, now))
  const old = signIns.find((event) => isRecent(event, now) && isOldBrowser(event))
  if (signs.includes('browser-refuses')) {
    const is = /java ?script/i.test(quoted) ? 'script' : /cookie/i.test(quoted) ? 'cookies' : 'old-browser'
    return { is, attempts: 0, explains: 'certainly', ...(browser ? { event: browser } : {}) }
  }
  if (old && (signs.includes('keeps-asking') || signs.includes('blank-page')))
    return { is: 'old-browser', event: old, attempts: 0, explains: 'probably' }
  return signs.includes('blank-page') ? { is: 'blank', attempts: 0, explains: 'probably' } : undefined
}

/** Internet Explorer, which no sign-in page supports any more, https://learn.microsoft.com/lifecycle/faq/internet-explorer-microsoft-edge */
export const isOldBrowser = ({ device, userAgent }: SignIn): boolean =>
  /^(?:IE|Internet Explorer)\b/i.test(device.browser) || /\b(?:MSIE|Trident)\b/i.test(userAgent)

/** The newest thing that happened is that nobody was signed in, and no sign-in came after it. */
const onlySilent = ({ signIns = [] }: BrowserFacts, symptoms: Symptoms, now: Instant): UnkeptSession | undefined => {
  const { signs } = symptoms
  if (!signs.includes('keeps-asking') && !signs.includes('was-signed-out') && !signs.includes('cannot-sign-in'))
    return undefined
  const [event] = recent(signIns, symptoms, now)
  if (!event || !noSession.includes(event.errorCode)) return undefined
  const attempts = countOf(signIns, symptoms, now)
  return { is: 'silent', event, attempts, explains: attempts > 1 ? 'probably' : 'possibly' }
}

/** Signed in again and again in a browser, though no policy asks for that. */
const loop = (facts: BrowserFacts, symptoms: Symptoms, now: Instant): UnkeptSession | undefined => {
  const { signs, codes } = symptoms
  if (!signs.includes('keeps-asking') || codes.length > 0 || !isUnexplained(facts, symptoms, now)) return undefined
  if (signInLoop(facts, symptoms, now)) return undefined
  const [newest, ...others] = recent(facts.signIns ?? [], symptoms, now).filter(isSuccess)
  if (!newest || newest.clientAppUsed !== 'Browser' || frequencyPolicies(newest).length > 0) return undefined
  const same = others.filter(
    (event) =>
      event.appId === newest.appId &&
      Date.parse(newest.createdDateTime) - Date.parse(event.createdDateTime) <= halfAnHour,
  )
  const attempts = same.length + 1
  return attempts >= many ? { is: 'loop', event: newest, attempts, explains: 'probably' } : undefined
}

/** The events of the last three days, of the app meant when the words name one, newest first. */
const recent = (signIns: readonly SignIn[], { app }: Symptoms, now: Instant): readonly SignIn[] =>
  signIns
    .filter((event) => isRecent(event, now) && (!app || app.fromLog !== undefined || concernsApp(event, app)))
    .toSorted((one, other) => Date.parse(other.createdDateTime) - Date.parse(one.createdDateTime))

const countOf = (signIns: readonly SignIn[] | undefined, symptoms: Symptoms, now: Instant): number =>
  recent(signIns ?? [], symptoms, now).filter(({ errorCode }) => noSession.includes(errorCode)).length
