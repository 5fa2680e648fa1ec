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
const riskCodes: readonly number[] = [530032, 50135, 50142, 53003]
const week = 7 * 86_400_000
const open: readonly string[] = ['atRisk', 'confirmedCompromised']

/**
 * The report that explains why somebody is refused: who reports a prompt is at high risk from then on, and where fraud alerts bar,
 * further second steps fail, https://learn.microsoft.com/entra/identity/authentication/howto-mfa-mfasettings#report-suspicious-activity
 */
export const reportedFraud = (facts: RiskFacts, symptoms: Symptoms, now: Instant): ReportedFraud | undefined => {
  const detection = facts.riskDetections?.find(
    ({ riskEventType, riskState }) => riskEventType === 'userReportedSuspiciousActivity' && open.includes(riskState),
  )
  const failed = promptInQuestion(failedStepCodes, facts.signIns, symptoms, now)
  const report = reportIn(facts.signIns, now)
  if (failed?.event && isReport(failed.event)) return told(failed, { report: failed.event, detection })
  if (failed && report && isAfter(failed.event, report)) {
    const sure = symptoms.signs.includes('refused-prompt') ? 'certainly' : 'probably'
    return told({ ...failed, explains: lessSure(failed.explains, sure) }, { report, detection })
  }
  const refused = codeInQuestion({ codes: riskCodes, signs: promptSigns }, facts.signIns, symptoms, now)
  if (refused && (report || detection) && isForRisk(refused, facts)) return told(refused, { report, detection })
  return detection && symptoms.signs.includes('refused-prompt')
    ? { is: 'reported', detection, ...(failed?.event && { event: failed.event }), explains: 'certainly' }
    : undefined
}

const told = ({ event, explains }: CodeInQuestion, { report, detection }: Report): ReportedFraud => ({
  is: report && stepResult(report) === 'blocked' && !detection ? 'blocked' : 'reported',
  ...(report && { report }),
  ...(detection && { detection }),
  ...(event && { event }),
  explains,
})

const isReport = (event: SignIn): boolean => ['reported-fraud', 'blocked'].includes(stepResult(event))

/** The newest report of the last week, else the newest refusal of a barred account, unless a second step was completed after it. */
const reportIn = (signIns: readonly SignIn[] = [], now: Instant): SignIn | undefined => {
  const reports = signIns
    .filter((event) => isReport(event) && Date.parse(now) - Date.parse(event.createdDateTime) <= week)
    .toSorted((one, other) => (isAfter(one, other) ? -1 : 1))
  const report = reports.find((event) => stepResult(event) === 'reported-fraud') ?? reports[0]
  const isOver = signIns.some((event) => isCompleted(event) && report !== undefined && isAfter(event, report))
  return isOver ? undefined : report
}

const isCompleted = (event: SignIn): boolean => isSuccess(event) && completed.test(event.additionalDetails)
const completed = /completed/i

const isAfter = (one: SignIn | undefined, other: SignIn): boolean =>
  one !== undefined && Date.parse(one.createdDateTime) >= Date.parse(other.createdDateTime)

/** A block of Conditional Access counts when risk is what it is about, or what it is about cannot be told. */
const isForRisk = ({ code, event }: CodeInQuestion, { conditionalAccessPolicies }: RiskFacts): boolean => {
  if (code !== 53003 || !event) return true
  const stopping = stoppingPolicies(event, conditionalAccessPolicies)
  return stopping.every(
    ({ narrowedBy }) =>
      narrowedBy.includes('user-risk') || narrowedBy.includes('sign-in-risk') || narrowedBy.length === 0,
  )
}
