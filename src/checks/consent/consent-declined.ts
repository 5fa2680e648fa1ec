import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Facts } from '../../model/facts.ts'
import { consentInQuestion, mayLackConsent, type ConsentInQuestion } from '../../semantics/consent-in-question.ts'

/** The person chose Cancel where the app asked for permissions, AADSTS65004 (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const consentDeclined = defineCheck({
  id: 'consent-declined',
  needs: ['account'],
  uses: ['signIns', 'app', 'appConsents', 'authorizationPolicy'],
  appliesTo: mayLackConsent,
  judge: (facts, symptoms, now) => {
    const consent = consentInQuestion(facts, symptoms, now)
    return consent?.is === 'declined' ? problem(facts.account, consent) : 'ok'
  },
  text: {
    title: 'The permissions of {app, select, none {the app} other {{app}}} were declined',
    person:
      '{app, select, none {The app} other {{app}}} asked for permissions and got a no from you (Cancel), so it did not sign you in. Nothing is broken, and it can be done again.',
    agent:
      '{name} declined the permissions that {app, select, none {the app} other {{app}}} asked for{code, select, none {} other { (AADSTS{code})}}, so it got no token. That was a choice, not a fault; {name} may accept them here.',
    evidence: {
      declined: 'On {at} the permissions{app, select, none {} other { of {app}}} were declined (AADSTS{code})',
    },
    steps: {
      readAgain:
        'Open {app, select, none {the app} other {{app}}} again and read what it asks for. Accept only when you expect it and trust the maker.',
      keepNo:
        'Does it ask for more than you find right, or do you not know the app? Then leave it at no and ask the helpdesk.',
      explain:
        'Look with {name} at what {app, select, none {the app} other {{app}}} asks for and who made it; then {name} opens it again and accepts, or leaves it at no.',
      tooMuch: 'Does it ask for too much? Put that to the owner of the app before anybody accepts.',
    },
  },
})

const problem = ({ displayName }: Facts['account'], { app, code, event, explains }: ConsentInQuestion): Problem => ({
  explains,
  whoCanFix: 'user',
  values: { app, name: displayName, code: code === undefined ? 'none' : String(code) },
  evidence: evidenceLines(
    event && { say: 'declined', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
  ),
  remedies: [
    { by: 'user', step: 'readAgain', for: 'person' },
    { by: 'user', step: 'keepNo', for: 'person' },
    { by: 'user', step: 'explain', for: 'agent' },
    { by: 'app-owner', step: 'tooMuch', for: 'agent' },
  ],
})
