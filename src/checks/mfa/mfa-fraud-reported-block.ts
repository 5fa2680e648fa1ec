import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { eventTold, placeTold } from '../../semantics/event-told.ts'
import { reportedFraud, type ReportedFraud } from '../../semantics/reported-fraud.ts'

/** Codes such a refusal can have, with those of a failed second step. */
const codes: readonly number[] = [500121, 53003, 530031, 530032, 50131, 50135, 50142]

/** A prompt was reported as not one’s own, and sign-ins are refused since (https://learn.microsoft.com/entra/identity/authentication/howto-mfa-mfasettings#report-suspicious-activity). */
export const mfaFraudReportedBlock = defineCheck({
  id: 'mfa-fraud-reported-block',
  needs: ['account'],
  uses: ['signIns', 'riskDetections', 'riskyUser', 'conditionalAccessPolicies'],
  appliesTo: (symptoms) =>
    symptoms.codes.length > 0 ? symptoms.codes.some((code) => codes.includes(code)) : !asksWhetherWrong(symptoms),
  judge: (facts, symptoms, now) => {
    const fraud = reportedFraud(facts, symptoms, now)
    return fraud ? problem(facts, fraud, symptoms) : 'ok'
  },
  text: {
    title: 'The second sign-in step is refused as a precaution',
    person:
      '{is, select, blocked {The second step of your account is refused every time, as a precaution, for example after a prompt was reported.} other {A sign-in prompt of your account was reported as “not me”. Since then your sign-ins are refused as a precaution, in case somebody else has your password.}} Only security can lift that, after a word with you.{by, select, accident { Pressed by mistake? That happens: just say so.} other {}}',
    agent:
      '{is, select, blocked {Second steps of {name} are refused: the account is barred from MFA} other {{name} reported an MFA prompt as suspicious{at, select, none {} other { on {reportedAt}}}}}{risk, select, none {} other {, and the user risk is {risk} ({state})}}. Further MFA is refused until an administrator has looked; a new password or another phone does not lift it.',
    evidence: {
      report: 'The prompt{app, select, none {} other { of {app}}} on {at} ended with “{details}” (AADSTS{code})',
      detection: 'Identity Protection got the report (userReportedSuspiciousActivity) on {at}, with risk {level}',
      risk: 'User risk: {risk}, {state}',
      place: 'The prompt came from {country} ({address})',
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
    },
    steps: {
      call: 'Call the helpdesk or security and tell them whether you pressed it by mistake, or did not start that sign-in.',
      approveNothing: 'Approve no prompt that you did not start yourself. More attempts do not help.',
      changePassword: 'Was it not you? Then change your password as soon as security says you can.',
      ask: 'Ask {name}, on a known number, whether the report was a mistake; look with security at the sign-in that was reported.',
      lift: 'A mistake: dismiss the user risk{is, select, blocked { and take {name} off the list of users blocked for MFA} other {, and take {name} off the list of users blocked for MFA if fraud alerts put them there}}. Least role: Security Operator for the risk, Authentication Policy Administrator for the list.',
      contain:
        'No mistake: reset the password, revoke all sessions, and only then lift it. The helpdesk does not dismiss risk.',
    },
  },
})

type RiskFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'riskyUser'>>

const problem = ({ account, riskyUser }: RiskFacts, fraud: ReportedFraud, { signs }: Symptoms): Problem => {
  const { is, report, explains } = fraud
  const isListed = riskyUser?.is === 'listed' && riskyUser.riskState === 'atRisk'
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      name: account.displayName,
      is,
      ...reportedAt(report?.createdDateTime ?? fraud.detection?.detectedDateTime),
      by: signs.includes('refused-prompt') ? 'accident' : 'unknown',
      risk: isListed ? riskyUser.riskLevel : 'none',
      state: isListed ? riskyUser.riskState : 'none',
    },
    evidence: evidenceOf(fraud, isListed),
    remedies: [
      { by: 'identity-admin', step: 'call', for: 'person' },
      { by: 'user', step: 'approveNothing', for: 'person' },
      { by: 'user', step: 'changePassword', for: 'person' },
      { by: 'identity-admin', step: 'ask', for: 'agent', link: link('sign-in-log') },
      { by: 'identity-admin', step: 'lift', for: 'agent', link: link('risky-users') },
      { by: 'identity-admin', step: 'contain', for: 'agent' },
    ],
  }
}

const reportedAt = (at: Instant | undefined) =>
  at === undefined ? { at: 'none', reportedAt: '' } : { at: 'known', reportedAt: { instant: at } }

const evidenceOf = ({ report, detection, event }: ReportedFraud, isListed: boolean) =>
  evidenceLines(
    report && {
      say: 'report',
      from: 'signIns',
      values: { ...eventTold(report), details: report.additionalDetails },
    },
    detection && {
      say: 'detection',
      from: 'riskDetections',
      for: 'agent',
      values: { level: detection.riskLevel, at: { instant: detection.detectedDateTime } },
    },
    isListed && { say: 'risk', from: 'riskyUser', for: 'agent' },
    report &&
      report.location.countryOrRegion !== '' && {
        say: 'place',
        from: 'signIns',
        for: 'agent',
        values: placeTold(report),
      },
    event &&
      event.id !== report?.id && {
        say: 'refused',
        from: 'signIns',
        values: eventTold(event),
      },
  )
