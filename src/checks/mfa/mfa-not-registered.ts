import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Account } from '../../model/facts/account.ts'
import type { AuthenticationMethod } from '../../model/facts/authentication.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { eventTold } from '../../semantics/event-told.ts'
import { mayHaveToRegister, mustRegister, type MustRegister } from '../../semantics/must-register.ts'

/** A second step is demanded, and nothing but a password is registered. */
export const mfaNotRegistered = defineCheck({
  id: 'mfa-not-registered',
  needs: ['account', 'authenticationMethods', 'securityDefaults'],
  uses: ['signIns'],
  appliesTo: mayHaveToRegister,
  judge: (facts, symptoms, now) => {
    // Security defaults ask everybody to register: another cause.
    if (facts.securityDefaults.isEnabled) return 'ok'
    const asked = mustRegister(facts, symptoms, now)
    return asked ? problem(facts, asked, symptoms) : 'ok'
  },
  text: {
    title: 'No second sign-in step is registered yet',
    person:
      'Signing in needs a second step (multi-factor authentication, MFA). No MFA method is registered for your account{registered, select, password {: there is only a password} other {}}. You can set one up yourself in a few minutes.{wantsOff, select, yes { It cannot be switched off for you: it protects your account when somebody knows your password. Would you rather not use your own phone? Ask the helpdesk whether a security key is possible.} other {}}',
    agent:
      '{name} must use MFA, but no MFA method is registered{registered, select, password {: there is only a password} other {}}.{policies, select, none {} other { Asked for by {policies}.}}',
    evidence: {
      registered:
        'Registered methods: {registered, select, password {only a password} email {nothing but an e-mail address for password reset} other {nothing that serves as a second step everywhere}}',
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS{code}: register first',
      policies: 'MFA is asked for by {policies}',
    },
    steps: {
      register:
        'Open Security info in a browser and choose “Add sign-in method”. Microsoft Authenticator is the easiest.',
      twoMethods: 'Add a second method as well, such as your phone number, so that a new phone does not lock you out.',
      signInAgain: 'Then sign in again.',
      letRegister: 'Let {name} register a method at Security info, and a second one as a spare.',
      accessPass:
        'If registering is refused: check who it really is, then issue a Temporary Access Pass for the registration.',
    },
  },
})

type MfaFacts = Pick<Facts, 'account' | 'authenticationMethods'>

const problem = (
  { account, authenticationMethods }: MfaFacts,
  { refused, explains }: MustRegister,
  { signs }: Symptoms,
): Problem => {
  const policies = demandingPolicies(refused, /mfa|multi-?factor/i)
  return {
    explains,
    whoCanFix: 'user',
    values: {
      name: account.displayName,
      policies: listOrNone(policies),
      registered: registered(authenticationMethods),
      wantsOff: signs.includes('asks-mfa-off') ? 'yes' : 'no',
    },
    evidence: evidenceLines(
      { say: 'registered', from: 'authenticationMethods' },
      refused && {
        say: 'refused',
        from: 'signIns',
        values: eventTold(refused),
      },
      policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
    ),
    remedies: remediesFor(account),
  }
}

const remediesFor = ({ id }: Account): readonly Remedy[] => [
  { by: 'user', step: 'register', for: 'person', link: link('security-info') },
  { by: 'user', step: 'twoMethods', for: 'person' },
  { by: 'user', step: 'signInAgain', for: 'person' },
  { by: 'user', step: 'letRegister', for: 'agent', link: link('security-info') },
  { by: 'helpdesk', step: 'accessPass', for: 'agent', link: link('user-authentication-methods', { userId: id }) },
]

const registered = (methods: readonly AuthenticationMethod[]): 'password' | 'email' | 'other' =>
  methods.length > 0 && methods.every(({ kind }) => kind === 'password')
    ? 'password'
    : methods.some(({ kind }) => kind === 'email')
      ? 'email'
      : 'other'
