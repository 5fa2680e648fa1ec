import { familyOf, isFailure } from '../knowledge/codes.ts'
import type { Evidence } from '../model/evidence.ts'
import { certainties, type Finding, type Missing, type ProblemFinding } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Plan, Sighting, Verdict } from '../model/plan.ts'
import type { WhoCanFix } from '../model/remedy.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { eventInQuestion, isSuccess, outcomes, type EventInQuestion } from '../semantics/sign-in-chain.ts'

/** Ranks the findings and decides what may be said: a cause, all clear, or an honest "not sure yet". */
export const plan = (findings: readonly Finding[], evidence: Evidence, symptoms: Symptoms, now: Instant): Plan => {
  const problems = findings.filter((finding) => finding.outcome === 'problem').toSorted(byCertainty)
  const best = problems[0]?.explains
  const [first, ...more] = best === 'possibly' ? [] : problems.filter(({ explains }) => explains === best)
  const unseen = unseenOf(evidence)
  const inQuestion = evidence.signIns?.known ? eventInQuestion(evidence.signIns.value, symptoms, now) : undefined
  const verdict: Verdict = first
    ? { is: 'cause', causes: [first, ...more] }
    : withoutCause({ findings, evidence, symptoms, inQuestion })
  return {
    verdict,
    whoCanFix: first?.whoCanFix ?? whoCanFix[verdict.is],
    ...aboutOf(evidence),
    ...sightingOf(inQuestion),
    possible: first ? problems.filter(({ explains }) => explains !== best) : problems,
    unseen,
    examinedAt: now,
  }
}

/** A plan for an end that needs no examination, such as a refusal. */
export const planFor = (verdict: Exclude<Verdict, { is: 'cause' }>, now: Instant): Plan => ({
  verdict,
  whoCanFix: whoCanFix[verdict.is],
  possible: [],
  unseen: [],
  examinedAt: now,
})

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
}

const withoutCause = (seen: Case): Verdict => {
  const { account, signIns } = seen.evidence
  if (account && !account.known && account.because === 'not-found') return { is: 'needs-more-info' }
  if (signIns && !signIns.known && signIns.because === 'throttled')
    return throttled(seen.evidence, signIns.retryAfterSeconds)
  if (signIns && !signIns.known && signIns.because === 'no-licence') return { is: 'insufficient-data-no-premium' }
  return isAllClear(seen) ? { is: 'no-problem-found' } : { is: 'needs-more-info' }
}

/** A minute is what Graph asks for when it names no time. */
const throttled = ({ account, licenses }: Evidence, retryAfterSeconds = 60): Verdict => ({
  is: 'graph-throttled',
  retryAfterSeconds,
  account: account?.known && account.value.accountEnabled ? 'enabled' : 'unknown',
  licensed: licenses?.known && licenses.value.length > 0 ? 'yes' : 'unknown',
})

/**
 * "Nothing wrong" may only be said when every check could judge, the person quotes no failure, what they describe is something
 * that a successful sign-in refutes, and the newest attempt succeeded.
 */
const isAllClear = ({ findings, evidence, symptoms, inQuestion }: Case): boolean => {
  if (findings.some(({ outcome }) => outcome !== 'ok') || !evidence.signIns?.known) return false
  if (symptoms.codes.some(isFailure) || symptoms.clientCodes.length > 0) return false
  if (
    !symptoms.signs.every((sign) => refutedBySuccess.has(sign)) ||
    !symptoms.signs.some((sign) => asksWhetherWrong.has(sign))
  )
    return false
  const [newest] = outcomes(evidence.signIns.value)
  return (
    newest !== undefined && isSuccess(newest) && (inQuestion === undefined || inQuestion.laterSuccess !== undefined)
  )
}

const asksWhetherWrong: ReadonlySet<string> = new Set(['stay-signed-in-question', 'asks-if-anything-is-wrong'])
const refutedBySuccess: ReadonlySet<string> = new Set([...asksWhetherWrong, 'cannot-sign-in'])

const byCertainty = (one: ProblemFinding, other: ProblemFinding): number =>
  certainties.indexOf(one.explains) - certainties.indexOf(other.explains)

const unseenOf = (evidence: Evidence): readonly Missing[] =>
  (Object.keys(evidence) as (keyof Evidence)[]).flatMap((fact) => {
    const reading = evidence[fact]
    return reading && !reading.known ? [{ fact, because: reading.because }] : []
  })

const aboutOf = ({ account }: Evidence): Pick<Plan, 'about'> => {
  if (!account?.known) return {}
  const { id, displayName, userPrincipalName } = account.value
  return { about: { id, displayName, userPrincipalName } }
}

const sightingOf = (inQuestion: EventInQuestion | undefined): { readonly sighting?: Sighting } => {
  if (!inQuestion) return {}
  const { createdDateTime, appDisplayName, errorCode, id, correlationId } = inQuestion.event
  const sighting = {
    at: createdDateTime,
    app: appDisplayName,
    errorCode,
    family: familyOf(errorCode),
    requestId: id,
    correlationId,
  }
  return {
    sighting: inQuestion.laterSuccess ? { ...sighting, solvedAt: inQuestion.laterSuccess.createdDateTime } : sighting,
  }
}
