import { isFailure } from '../knowledge/codes.ts'
import { rootCauses } from '../knowledge/root-causes.ts'
import type { Evidence } from '../model/evidence.ts'
import { appFacts } from '../model/facts.ts'
import { certainties, type Finding, type Missing, type ProblemFinding } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Choice, Plan, Verdict } from '../model/plan.ts'
import type { WhoCanFix } from '../model/remedy.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { eventInQuestion, type EventInQuestion } from '../semantics/sign-in-chain.ts'
import { signingIn } from '../semantics/signing-in.ts'
import { appsToChoose, eventsToChoose, peopleToChoose } from './choices.ts'
import { knownOf } from './known-of.ts'
import { sightingOf } from './sighting.ts'

/** Ranks the findings and decides what may be said: a cause, all clear, or an honest "not sure yet". */
export const plan = (findings: readonly Finding[], evidence: Evidence, symptoms: Symptoms, now: Instant): Plan => {
  const problems = findings.filter((finding) => finding.outcome === 'problem').toSorted(byCertainty)
  const [first, ...more] = nameable(problems, evidence)
  const unseen = unseenOf(evidence)
  const inQuestion = evidence.signIns?.known ? eventInQuestion(evidence.signIns.value, symptoms, now) : undefined
  const verdict: Verdict = first
    ? { is: 'cause', causes: [first, ...more] }
    : withoutCause({ findings, evidence, symptoms, inQuestion, now })
  return {
    verdict,
    whoCanFix: first?.whoCanFix ?? whoCanFix[verdict.is],
    ...aboutOf(evidence),
    ...(symptoms.app ? { app: symptoms.app } : {}),
    ...(inQuestion && evidence.signIns?.known ? { sighting: sightingOf(inQuestion, evidence.signIns.value) } : {}),
    known: knownOf(evidence, symptoms, inQuestion?.event.errorCode),
    possible: first ? problems.filter(({ explains }) => explains !== first.explains) : problems,
    ...choicesOf(evidence, symptoms, now),
    checked: findings.map(({ check, outcome }) => ({ check, outcome })),
    unseen,
    examinedAt: now,
  }
}

/** The surest problems, when they are sure enough. A disabled account stops every sign-in: until it is clear whose block that is, no other cause is named. */
const nameable = (problems: readonly ProblemFinding[], { account }: Evidence): readonly ProblemFinding[] => {
  const best = problems[0]?.explains
  if (best === undefined || best === 'possibly') return []
  const surest = problems.filter(({ explains }) => explains === best)
  const isBlocked = account?.known && !account.value.accountEnabled
  return isBlocked && !surest.some(({ check }) => accountCauses.has(check)) ? [] : surest
}

const accountCauses: ReadonlySet<string> = new Set(
  rootCauses.filter(({ family }) => family === 'account').map(({ id }) => id),
)

/** A plan for an end that needs no examination, such as a refusal. */
export const planFor = (verdict: Exclude<Verdict, { is: 'cause' }>, now: Instant): Plan => ({
  verdict,
  whoCanFix: isMistyped(verdict) ? 'user' : whoCanFix[verdict.is],
  possible: [],
  ...offered(peopleToChoose(verdict)),
  unseen: [],
  examinedAt: now,
})

/** The apps that the words may mean come first: which sign-in is meant follows from the app. */
const choicesOf = ({ appNames, signIns }: Evidence, symptoms: Symptoms, now: Instant): Pick<Plan, 'choices'> => {
  const apps = appNames?.known ? appsToChoose(symptoms, appNames.value) : []
  return offered(apps.length > 0 || !signIns?.known ? apps : eventsToChoose(signIns.value, symptoms, now))
}

const offered = (choices: readonly Choice[]): Pick<Plan, 'choices'> => (choices.length > 0 ? { choices } : {})

/** One account is a slip away from what was typed: typing it right is all there is to do. */
const isMistyped = (verdict: Verdict): boolean =>
  verdict.is === 'user-not-found' && verdict.near?.length === 1 && verdict.near[0]?.match === 'near'

/** Who is next when there is no cause to tell. */
const whoCanFix = {
  cause: 'helpdesk',
  'no-problem-found': 'nobody',
  'needs-more-info': 'user',
  'user-not-found': 'helpdesk',
  'ambiguous-user': 'helpdesk',
  'requester-not-authorised': 'helpdesk',
  'insufficient-data-no-premium': 'user',
  'graph-throttled': 'helpdesk',
} as const satisfies Record<Verdict['is'], WhoCanFix>

interface Case {
  readonly findings: readonly Finding[]
  readonly evidence: Evidence
  readonly symptoms: Symptoms
  readonly inQuestion: EventInQuestion | undefined
  readonly now: Instant
}

const withoutCause = (seen: Case): Verdict => {
  const { account, signIns } = seen.evidence
  if (account && !account.known && account.because === 'not-found') return { is: 'needs-more-info' }
  if (signIns && !signIns.known && signIns.because === 'throttled')
    return throttled(seen.evidence, signIns.retryAfterSeconds)
  if (signIns && !signIns.known && signIns.because === 'no-licence') return { is: 'insufficient-data-no-premium' }
  return isAllClear(seen) ? { is: 'no-problem-found' } : moreInfo(seen)
}

const moreInfo = ({ symptoms }: Case): Verdict =>
  symptoms.signs.includes('suspects-compromise')
    ? { is: 'needs-more-info', suspects: 'compromise' }
    : { is: 'needs-more-info' }

/** A minute is what Graph asks for when it names no time. */
const throttled = ({ account, licenses }: Evidence, retryAfterSeconds = 60): Verdict => ({
  is: 'graph-throttled',
  retryAfterSeconds,
  account: account?.known && account.value.accountEnabled ? 'enabled' : 'unknown',
  licensed: licenses?.known && licenses.value.length > 0 ? 'yes' : 'unknown',
})

/**
 * "Nothing wrong" may only be said when the account is enabled, the list of apps is known, every check could judge, the person quotes no failure, what
 * they describe is something that a successful sign-in refutes, and the newest attempt (to the app they name) succeeded.
 */
const isAllClear = ({ findings, evidence, symptoms, inQuestion, now }: Case): boolean => {
  const { account, signIns, appNames } = evidence
  if (findings.some((finding) => mayHideTrouble(finding, evidence)) || !signIns?.known) return false
  if (!account?.known || !account.value.accountEnabled || appNames?.known === false) return false
  if (!onlyAsksWhetherWrong(symptoms)) return false
  if (inQuestion && !inQuestion.laterSuccess && isFailure(inQuestion.event.errorCode)) return false
  return signingIn(signIns.value, now) === 'works' && signingIn(signIns.value, now, symptoms.app) === 'works'
}

/** Asks about the one examined, and tells nothing that a successful sign-in leaves open. */
const onlyAsksWhetherWrong = ({ who, quoted, codes, clientCodes, signs }: Symptoms): boolean =>
  who.is !== 'many' &&
  !(who.is === 'self' && ofOthers.test(quoted)) &&
  !codes.some(isFailure) &&
  clientCodes.length === 0 &&
  signs.every((sign) => refutedBySuccess.has(sign)) &&
  signs.some((sign) => asksWhetherWrong.has(sign))

const mayHideTrouble = (finding: Finding, evidence: Evidence): boolean =>
  finding.outcome === 'problem' ||
  (finding.outcome === 'unknown' && !finding.missing.every((missing) => isMoot(missing, evidence)))

/** An app that is not in this tenant has nobody assigned and no owners: that is no gap. */
const isMoot = ({ fact, because }: Missing, { app }: Evidence): boolean =>
  because === 'not-found' &&
  app?.known === true &&
  app.value.is === 'not-in-tenant' &&
  appFacts.some((about) => about === fact)

/** Words that speak of somebody else: what is asked may not be about the one examined. */
const ofOthers = /\b(?:colleagues?|collega\w*|him|her|his|them|their|hem|haar|hun|hen)\b/iu
const asksWhetherWrong: ReadonlySet<string> = new Set(['stay-signed-in-question', 'asks-if-anything-is-wrong'])
const refutedBySuccess: ReadonlySet<string> = new Set([...asksWhetherWrong, 'cannot-sign-in'])

const byCertainty = (one: ProblemFinding, other: ProblemFinding): number =>
  certainties.indexOf(one.explains) - certainties.indexOf(other.explains)

/** What could not be learnt, though it could matter. */
const unseenOf = (evidence: Evidence): readonly Missing[] =>
  (Object.keys(evidence) as (keyof Evidence)[])
    .flatMap((fact) => {
      const reading = evidence[fact]
      return reading && !reading.known ? [{ fact, because: reading.because }] : []
    })
    .filter((missing) => !isMoot(missing, evidence))

const aboutOf = ({ account }: Evidence): Pick<Plan, 'about'> => {
  if (!account?.known) return {}
  const { id, displayName, userPrincipalName } = account.value
  return { about: { id, displayName, userPrincipalName } }
}
