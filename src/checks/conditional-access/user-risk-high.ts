import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appTold } from '../../semantics/app-told.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { userRiskCodes, userRiskInQuestion, type RiskFacts, type UserRiskStop } from '../../semantics/user-risk.ts'

/** The account is held to be at risk, and a policy blocks it or asks for a new password (https://learn.microsoft.com/entra/id-protection/concept-identity-protection-user-experience). */
export const userRiskHigh = defineCheck({
  id: 'user-risk-high',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations', 'riskyUser', 'riskDetections'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => userRiskCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const stop = userRiskInQuestion(facts, symptoms, now)
    return stop ? problem(facts, stop, symptoms) : 'ok'
  },
  text: {
    title: 'The account is at risk and must be made safe first',
    person:
      'Signing in is stopped to protect your account, because somebody else may know your password. {asks, select, new {You are asked for a new password; after that you can go on.} other {The people who guard the accounts have to look at it first.}}',
    agent:
      'The account of {name} is held to be at risk (user risk){policy, select, none {} other {, and {policy} {asks, select, new {asks for a secure password change} other {blocks it}}}}. Treat it as a possible compromise: it goes to security, and the helpdesk does not lift it alone.',
    evidence: {
      refused: 'The sign-in to {app} on {at} stopped with AADSTS{code}',
      policy: 'Stopped by {policy}',
      risk: 'User risk: level {level, select, low {low} medium {medium} high {high} other {not shown}}, state {state}{at, select, none {} other {, since {at}}}',
      detection: 'Seen on {at}: {type}{place, select, none {} other {, from {place}}}',
    },
    steps: {
      changeThere:
        'Is a new password asked for while signing in? Choose one there, on your own work device, and one you use nowhere else.',
      callSecurity:
        'Call the helpdesk or your security team now; they check that it is you and have the account looked at.',
      noPrompts: 'Do not approve sign-in prompts you did not start, and keep passwords and codes to yourself.',
      verify:
        'Check on a number you already know that you speak with {name}, and ask about odd mail, prompts or links.',
      investigate:
        'Have security investigate, then let {name} change the password with MFA, or confirm or dismiss the risk (Security Operator). {source, select, synced {The password comes from the local Active Directory: a reset there only counts with writeback or when an administrator dismisses the risk.} other {Only after that will the sign-in be let through.}}',
      noShortcut: 'Do not reset MFA and do not exclude {name} from the policy to get around this.',
    },
  },
})

const problem = (facts: RiskFacts, stop: UserRiskStop, symptoms: Symptoms): Problem => {
  const { account, riskyUser, riskDetections = [] } = facts
  const { event, policy, explains } = stop
  const app = appTold(event, symptoms)
  const asks = stop.asks === 'new-password' ? 'new' : 'nothing'
  const risk = riskyUser?.is === 'listed' ? riskyUser : undefined
  const since = risk?.riskLastUpdatedDateTime
  const detection = riskDetections.find(({ riskState }) => riskState === 'atRisk')
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app,
      asks,
      name: account.displayName,
      policy: policy?.displayName ?? 'none',
      source: account.onPremisesSyncEnabled ? 'synced' : 'cloud',
    },
    evidence: evidenceLines(
      ...refusalLines(event, app, policy),
      risk && {
        say: 'risk',
        from: 'riskyUser',
        for: 'admin',
        values: { level: risk.riskLevel, state: risk.riskState, at: since === undefined ? 'none' : { instant: since } },
      },
      detection && {
        say: 'detection',
        from: 'riskDetections',
        for: 'admin',
        values: {
          at: { instant: detection.detectedDateTime },
          type: detection.riskEventType,
          place: detection.location.city || detection.location.countryOrRegion || 'none',
        },
      },
    ),
    remedies: [...(asks === 'new' ? [changeThere] : []), ...remedies],
  }
}

const changeThere: Remedy = { by: 'user', step: 'changeThere', for: 'person' }
const remedies: readonly Remedy[] = [
  { by: 'helpdesk', step: 'callSecurity', for: 'person' },
  { by: 'user', step: 'noPrompts', for: 'person' },
  { by: 'helpdesk', step: 'verify', for: 'agent' },
  { by: 'identity-admin', step: 'investigate', for: 'agent', link: link('risky-users') },
  { by: 'helpdesk', step: 'noShortcut', for: 'agent' },
]
