import { rootCauses } from '../knowledge/root-causes.ts'
import type { Evidence } from '../model/evidence.ts'
import { certainties, type Finding, type Missing, type ProblemFinding } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Choice, Plan, Verdict } from '../model/plan.ts'
import type { WhoCanFix } from '../model/remedy.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { eventInQuestion } from '../semantics/sign-in-chain.ts'
import { isAllClear, isMoot, type Judged } from './all-clear.ts'
import { appsToChoose, eventsToChoose, peopleToChoose } from './choices.ts'
import { checkedFamilies } from './checked-families.ts'
import { knownOf } from './known-of.ts'
import { sightingOf } from './sighting.ts'
import { suspicionOf } from './suspicion.ts'

/** Ranks the findings and decides what may be said: a cause, all clear, or an honest "not sure yet". */
export const plan = (findings: readonly Finding[], evidence: Evidence, symptoms: Symptoms, now: Instant): Plan => {
  const problems = findings.filter((finding) => finding.outcome === 'problem').toSorted(byCertainty)
  const [first, ...more] = nameable(problems, evidence)
  const unseen = unseenOf(evidence)
  const inQuestion = evidence.signIns?.known ? eventInQuestion(evidence.signIns.value, symptoms, now) : undefined
  const verdict: Verdict = first
    ? { is: 'cause', causes: [first, ...more], ...suspicionOf(symptoms, [first, ...more]) }
    : withoutCause({ findings, evidence, symptoms, inQuestion, now })
  return {
    verdict,
    whoCanFix: first?.whoCanFix ?? whoCanFix[verdict.is],
    ...aboutOf(evidence),
    ...(symptoms.app ? { app: symptoms.app } : {}),
    ...(inQuestion && evidence.signIns?.known ? { sighting: sightingOf(inQuestion, evidence.signIns.value) } : {}),
    known: knownOf(evidence, symptoms, inQuestion?.event.errorCode),
    possible: problems.filter((problem) => problem !== first && !more.includes(problem)),
    // Whoever is told a certain cause is not asked which sign-in they mean.
    ...(first?.explains === 'certainly' ? {} : choicesOf(evidence, symptoms, now)),
    checked: checkedFamilies(findings),
    unseen,
    examinedAt: now,
  }
}

/**
 * The surest problems, when they are sure enough: all that are certain, but only one that is probable, because two that are not proven explain the
 * same thing twice. A disabled account stops every sign-in: until it is clear whose block that is, no other cause is named.
 */
const nameable = (problems: readonly ProblemFinding[], { account }: Evidence): readonly ProblemFinding[] => {
  const best = problems[0]?.explains
  if (best === undefined || best === 'possibly') return []
  const surest = best === 'certainly' ? problems.filter(({ explains }) => explains === best) : problems.slice(0, 1)
  const isBlocked = account?.known && !account.value.accountEnabled
  return isBlocked && !surest.some(({ check }) => accountCauses.has(check)) ? [] : surest
}

const accountCauses: ReadonlySet<string> = new Set([
  ...rootCauses.filter(({ family }) => family === 'account').map(({ id }) => id),
  // Enabled again on-premises, and not brought over yet.
  'sync-stale',
])

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
  'out-of-scope-other-tenant': 'nobody',
  'ambiguous-user': 'helpdesk',
  'requester-not-authorised': 'helpdesk',
  'insufficient-data-no-premium': 'user',
  'graph-throttled': 'helpdesk',
} as const satisfies Record<Verdict['is'], WhoCanFix>

const withoutCause = (seen: Judged): Verdict => {
  const { account, signIns } = seen.evidence
  if (account && !account.known && account.because === 'not-found') return { is: 'needs-more-info' }
  if (signIns && !signIns.known && signIns.because === 'throttled')
    return throttled(seen.evidence, signIns.retryAfterSeconds)
  if (signIns && !signIns.known && signIns.because === 'no-licence') return { is: 'insufficient-data-no-premium' }
  return isAllClear(seen) ? { is: 'no-problem-found' } : moreInfo(seen)
}

const moreInfo = ({ symptoms }: Judged): Verdict => ({ is: 'needs-more-info', ...suspicionOf(symptoms) })

/** A minute is what Graph asks for when it names no time. */
const throttled = ({ account, licenses }: Evidence, retryAfterSeconds = 60): Verdict => ({
  is: 'graph-throttled',
  retryAfterSeconds,
  account: account?.known && account.value.accountEnabled ? 'enabled' : 'unknown',
  licensed: licenses?.known && licenses.value.length > 0 ? 'yes' : 'unknown',
})

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
