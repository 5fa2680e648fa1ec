import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { eventTold } from '../../semantics/event-told.ts'
import { mayHaveToRegister, mustRegister, type MustRegister } from '../../semantics/must-register.ts'

/** Security defaults ask everybody to register a second step (https://learn.microsoft.com/entra/fundamentals/security-defaults). */
export const securityDefaultsMfa = defineCheck({
  id: 'security-defaults-mfa',
  needs: ['account', 'authenticationMethods', 'securityDefaults'],
  uses: ['signIns'],
  appliesTo: mayHaveToRegister,
  judge: (facts, symptoms, now) => {
    if (!facts.securityDefaults.isEnabled) return 'ok'
    const asked = mustRegister(facts, symptoms, now)
    return asked ? problem(facts.account, asked, symptoms) : 'ok'
  },
  text: {
    title: 'Everybody is asked to register a second sign-in step',
    person:
      'Your organisation uses Microsoft’s security defaults: everybody signs in with a second step (MFA). No method is registered for your account yet. You can set up Microsoft Authenticator yourself in a few minutes.{wantsOff, select, yes { It cannot be switched off for one person: it protects your account when somebody knows your password.} other {}}',
    agent:
      'Security defaults are on, so everybody must register MFA, and {name} has no method yet. It is not a Conditional Access policy. Security defaults take the Authenticator app or another code app, no text messages.',
    evidence: {
      defaults: 'Security defaults are on',
      registered: 'No MFA method is registered',
      asked: 'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS{code}: register first',
    },
    steps: {
      register:
        'Open Security info in a browser, choose “Add sign-in method” and set up Microsoft Authenticator; the page shows a code to scan with your phone.',
      signInAgain: 'Then sign in again.',
      letRegister: 'Let {name} register Microsoft Authenticator, or another code app, at Security info.',
      keepOn: 'Leave security defaults on: switching them off takes MFA from everybody.',
    },
  },
})

const problem = (account: Account, { refused, explains }: MustRegister, { signs }: Symptoms): Problem => ({
  explains,
  whoCanFix: 'user',
  values: { name: account.displayName, wantsOff: signs.includes('asks-mfa-off') ? 'yes' : 'no' },
  evidence: evidenceLines(
    { say: 'defaults', from: 'securityDefaults' },
    { say: 'registered', from: 'authenticationMethods' },
    refused && {
      say: 'asked',
      from: 'signIns',
      values: eventTold(refused),
    },
  ),
  remedies: [
    { by: 'user', step: 'register', for: 'person', link: link('security-info') },
    { by: 'user', step: 'signInAgain', for: 'person' },
    { by: 'user', step: 'letRegister', for: 'agent', link: link('security-info') },
    { by: 'identity-admin', step: 'keepOn', for: 'agent' },
  ],
})
