import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type EvidenceLine, type Problem } from '../../model/finding.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { eventTold, placeTold } from '../../semantics/event-told.ts'
import { mayBeRefused, registrationRefused, type RegistrationRefused } from '../../semantics/registration-refused.ts'

/** Registering a second step is refused because of risk (AADSTS53004, https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const mfaRegistrationBlockedRisk = defineCheck({
  id: 'mfa-registration-blocked-risk',
  needs: ['account'],
  uses: ['signIns', 'riskyUser', 'conditionalAccessPolicies'],
  appliesTo: (symptoms) => mayBeRefused(symptoms) && !asksWhetherWrong(symptoms),
  judge: (facts, symptoms, now) => {
    const refused = registrationRefused(facts, symptoms, now)
    return refused?.because === 'risk' ? problem(facts, refused) : 'ok'
  },
  text: {
    title: 'Registering a second sign-in step is refused as a precaution',
    person:
      'You were asked to set up a second step (MFA), but registering it is refused at the moment: something about the sign-in looked unusual, and Microsoft’s protection wants to be sure that it is really you. Trying again does not help; security has to look at it first.',
    agent:
      '{name} may not register MFA now: the sign-in was judged risky (AADSTS53004){risk, select, none {} other {, and the user risk is {risk} ({state})}}. Security has to judge the risk first; the helpdesk does not override it.',
    evidence: {
      refused:
        'Registering{app, select, none {} other { during the sign-in to {app}}} was refused on {at} (AADSTS{code})',
      risk: 'User risk: {risk}, {state}',
      signInRisk: 'Risk of that sign-in: {level}',
      policies: 'Refused by {policies}',
      place: 'It came from {country} ({address})',
    },
    steps: {
      call: 'Call the helpdesk or security. They check who you are, look at the sign-in, and then let you register.',
      familiar: 'Say from where and on which device you tried; a known place and a work device help.',
      judge:
        'Judge the risk in Identity Protection. Harmless: dismiss it, after {name} has been checked. Not harmless: reset the password and revoke sessions first.',
      accessPass:
        'Then have a Temporary Access Pass issued for the registration. Least roles: Security Operator for the risk, Authentication Administrator for the pass.',
    },
  },
})

type RiskFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'riskyUser'>>

const problem = ({ account, riskyUser }: RiskFacts, refused: RegistrationRefused): Problem => {
  const isListed = riskyUser?.is === 'listed' && riskyUser.riskLevel !== 'none'
  return {
    explains: refused.explains,
    whoCanFix: 'identity-admin',
    values: {
      name: account.displayName,
      risk: isListed ? riskyUser.riskLevel : 'none',
      state: isListed ? riskyUser.riskState : 'none',
    },
    evidence: evidenceOf(refused, isListed),
    remedies: [
      { by: 'identity-admin', step: 'call', for: 'person' },
      { by: 'user', step: 'familiar', for: 'person' },
      { by: 'identity-admin', step: 'judge', for: 'agent', link: link('risky-users') },
      {
        by: 'identity-admin',
        step: 'accessPass',
        for: 'agent',
        link: link('user-authentication-methods', { userId: account.id }),
      },
    ],
  }
}

const evidenceOf = ({ event, policies }: RegistrationRefused, isListed: boolean): readonly EvidenceLine[] => {
  const isRated = event !== undefined && ['low', 'medium', 'high'].includes(event.riskLevelDuringSignIn)
  return evidenceLines(
    event && {
      say: 'refused',
      from: 'signIns',
      values: eventTold(event),
    },
    isListed && { say: 'risk', from: 'riskyUser', for: 'agent' },
    isRated && {
      say: 'signInRisk',
      from: 'signIns',
      for: 'agent',
      values: { level: event.riskLevelDuringSignIn },
    },
    policies.length > 0 && {
      say: 'policies',
      from: 'signIns',
      for: 'agent',
      values: { policies: { list: policies.map(({ displayName }) => displayName) } },
    },
    event &&
      event.location.countryOrRegion !== '' && {
        say: 'place',
        from: 'signIns',
        for: 'agent',
        values: placeTold(event),
      },
  )
}
