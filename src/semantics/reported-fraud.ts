import type { Facts } from '../model/facts.ts'
import type { RiskDetection } from '../model/facts/risk.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { codeInQuestion, type CodeInQuestion } from './code-in-question.ts'
import { stoppingPolicies } from './conditional-access/applied-policies.ts'
import { promptInQuestion, promptSigns } from './prompt-in-question.ts'
import { isSuccess } from './sign-in-chain.ts'
import { failedStepCodes, stepResult } from './step-result.ts'
import { lessSure } from './surest.ts'

/** A prompt was reported as not one’s own, or the account is barred from second steps; sign-ins are refused since. */
export interface ReportedFraud {
  readonly is: 'reported' | 'blocked'
  /** The report in the log. */
  readonly report?: SignIn
  readonly detection?: RiskDetection
  /** What stops the person now. */
  readonly event?: SignIn
  readonly explains: Certainty
}

interface Report {
  readonly report?: SignIn | undefined
  readonly detection?: RiskDetection | undefined
}

type RiskFacts = Partial<Pick<Facts, 'signIns' | 'riskDetections' | 'conditionalAccessPolicies'>>

/** What policies on risk stop with, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const riskCodes: readonly number[] = [530032, 530031, 50131, 50135, 50142, 53003]
const week = 7 * 86_400_000

/**
 * The report that explains why somebody is refused: who reports a prompt is at high risk from then on, and where fraud alerts bar,
 * further second steps fail, https://learn.microsoft.com/entra/identity/authentication/howto-mfa-mfasettings#report-suspicious-activity
 */
export const reportedFraud = (facts: RiskFacts, symptoms: Symptoms, now: Instant): ReportedFraud | undefined => {
  const known: Report = { report: reportIn(facts.signIns, now), detection: detectionIn(facts) }
  const failed = promptInQuestion(failedStepCodes, facts.signIns, symptoms, now)
  return (
    (failed && asFailedStep(failed, known, symptoms)) ??
    asRefusal(facts, known, symptoms, now) ??
    asSaid(failed, known, symptoms)
  )
}

const detectionIn = ({ riskDetections }: RiskFacts): RiskDetection | undefined =>
  riskDetections?.find(
    ({ riskEventType, riskState }) => riskEventType === 'userReportedSuspiciousActivity' && riskState === 'atRisk',
  )

/** The second step is the report itself, or one that failed after it. */
const asFailedStep = (failed: CodeInQuestion, known: Report, { signs }: Symptoms): ReportedFraud | undefined => {
  const { event, explains } = failed
  if (event && isReport(event)) return told(failed, { ...known, report: known.report ?? event })
  if (!known.report || !isAfter(event, known.report)) return undefined
  const sure = signs.includes('refused-prompt') ? 'certainly' : 'probably'
  return told({ ...failed, explains: lessSure(explains, sure) }, known)
}

/** A policy on risk refuses since the report. */
const asRefusal = (facts: RiskFacts, known: Report, symptoms: Symptoms, now: Instant): ReportedFraud | undefined => {
  if (!known.report && !known.detection) return undefined
  const refused = codeInQuestion({ codes: riskCodes, signs: promptSigns }, facts.signIns, symptoms, now)
  return refused && isForRisk(refused, facts) ? told(refused, known) : undefined
}

/** The person tells of the report, and Identity Protection knows of it. */
const asSaid = (failed: CodeInQuestion | undefined, known: Report, { signs }: Symptoms): ReportedFraud | undefined =>
  known.detection && signs.includes('refused-prompt')
    ? told({ code: 0, ...(failed?.event && { event: failed.event }), explains: 'certainly' }, known)
    : undefined

const told = ({ event, explains }: CodeInQuestion, { report, detection }: Report): ReportedFraud => ({
  is: report && stepResult(report) === 'blocked' && !detection ? 'blocked' : 'reported',
  ...(report && { report }),
  ...(detection && { detection }),
  ...(event && { event }),
  explains,
})

const isReport = (event: SignIn): boolean => ['reported-fraud', 'blocked'].includes(stepResult(event))

/** The newest report in the log, else the newest refusal of a barred account, unless it is over: a second step was completed since, or (after a week) anything succeeded. */
const reportIn = (signIns: readonly SignIn[] = [], now: Instant): SignIn | undefined => {
  const reports = signIns.filter(isReport).toSorted((one, other) => (isAfter(one, other) ? -1 : 1))
  const report = reports.find((event) => stepResult(event) === 'reported-fraud') ?? reports[0]
  if (!report) return undefined
  const isOld = Date.parse(now) - Date.parse(report.createdDateTime) > week
  const ends = signIns.some(
    (event) => isSuccess(event) && isAfter(event, report) && (isOld || completed.test(event.additionalDetails)),
  )
  return ends ? undefined : report
}

const completed = /completed/i

const isAfter = (one: SignIn | undefined, other: SignIn): boolean =>
  one !== undefined && Date.parse(one.createdDateTime) >= Date.parse(other.createdDateTime)

/** A block of Conditional Access counts when risk is what it is about, or what it is about cannot be told. */
const isForRisk = ({ code, event }: CodeInQuestion, { conditionalAccessPolicies }: RiskFacts): boolean => {
  if (code !== 53003 || !event) return true
  const stopping = stoppingPolicies(event, conditionalAccessPolicies)
  return stopping.every(
    ({ narrowedBy, toldBy }) =>
      narrowedBy.includes('user-risk') ||
      narrowedBy.includes('sign-in-risk') ||
      (narrowedBy.length === 0 && toldBy === 'event'),
  )
}
